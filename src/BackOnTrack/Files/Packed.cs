using System.IO.Compression;
using BackOnTrack.Domain;

namespace BackOnTrack.Files;

/// <summary>
/// An office file is a packed folder. It is packed anew part by part, counting what comes out: a few bytes can unpack to a
/// disk full. What says who wrote it, when, and for whom (<see cref="AboutTheFile"/>) is left behind; words are read and written
/// as they stream by, pictures are cleaned like pictures, and an office file inside it like this one.
/// </summary>
internal static class Packed
{
    /// <summary>A letter may hold a table, and the table a picture; nothing honest goes deeper.</summary>
    private const int Deepest = 2;

    /// <summary>No file keeps the time at which it was packed.</summary>
    private static readonly DateTimeOffset noTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] WithoutMetadata(byte[] file) => WithoutMetadata(file, new Budget(), 0);

    private static byte[] WithoutMetadata(byte[] file, Budget budget, int depth)
    {
        if (depth > Deepest) throw new NotTakenException(FileFault.Grows, "files in files in files");
        using var packed = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        if (packed.Entries.Count > FileLimits.MostParts) throw new NotTakenException(FileFault.Grows, "too many parts");
        var about = AboutTheFile.In(packed, budget);
        using var clean = new MemoryStream();
        using (var anew = new ZipArchive(clean, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var part in packed.Entries)
            {
                if (part.FullName.Contains("..", StringComparison.Ordinal) || part.FullName.StartsWith('/')) throw new NotTakenException("a way out");
                if (part.FullName.EndsWith('/') || about.Is(part.FullName)) continue;
                var entry = anew.CreateEntry(part.FullName, part.FullName == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
                entry.LastWriteTime = noTime;
                using var from = new Counted(part.Open(), budget);
                using var into = entry.Open();
                if (IsXml(part.FullName)) Authorless.Copy(part.FullName, about, from, into);
                else into.Write(Within(Whole(from), budget, depth));
            }
        return clean.ToArray();
    }

    private static bool IsXml(string name) => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rdf", StringComparison.OrdinalIgnoreCase);

    private static byte[] Within(byte[] part, Budget budget, int depth) => FileKinds.IsPacked(part) ? WithoutMetadata(part, budget, depth + 1) : CleanFile.Within(part);

    private static byte[] Whole(Stream from)
    {
        using var bytes = new MemoryStream();
        var piece = new byte[81920];
        while (from.Read(piece) is > 0 and var read)
        {
            if (bytes.Length + read > FileLimits.MostOfAPart) throw new NotTakenException(FileFault.Grows, "a part of it is too large");
            bytes.Write(piece, 0, read);
        }
        return bytes.ToArray();
    }
}
