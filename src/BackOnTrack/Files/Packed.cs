using System.IO.Compression;
using System.Xml.Linq;

namespace BackOnTrack.Files;

/// <summary>
/// An office file is a packed folder. It is packed anew part by part, counting what comes out: a few bytes can unpack to a
/// disk full. What says who wrote it, when, and for whom (docProps, meta.xml, the preview) is left behind.
/// </summary>
internal static class Packed
{
    private static readonly XNamespace types = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static byte[] WithoutMetadata(byte[] file)
    {
        using var packed = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        if (packed.Entries.Count > FileLimits.MostParts) throw new NotTakenException("too many parts");
        using var clean = new MemoryStream();
        using (var anew = new ZipArchive(clean, ZipArchiveMode.Create, leaveOpen: true))
        {
            var left = FileLimits.MostUnpacked;
            foreach (var part in packed.Entries)
            {
                if (part.FullName.Contains("..", StringComparison.Ordinal) || part.FullName.StartsWith('/')) throw new NotTakenException("a way out");
                if (part.FullName.EndsWith('/') || IsAboutTheFile(part.FullName)) continue;
                var bytes = Unpack(part, ref left);
                var entry = anew.CreateEntry(part.FullName, part.FullName == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
                entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var into = entry.Open();
                into.Write(WithoutMention(part.FullName, bytes));
            }
        }
        return clean.ToArray();
    }

    private static bool IsAboutTheFile(string name) => name.StartsWith("docProps/", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Thumbnails/", StringComparison.OrdinalIgnoreCase) || name.Equals("meta.xml", StringComparison.OrdinalIgnoreCase);

    private static byte[] Unpack(ZipArchiveEntry part, ref long left)
    {
        using var from = part.Open();
        using var bytes = new MemoryStream();
        var piece = new byte[81920];
        while (from.Read(piece) is > 0 and var read)
        {
            if ((left -= read) < 0) throw new NotTakenException("unpacks to too much");
            bytes.Write(piece, 0, read);
        }
        return bytes.ToArray();
    }

    /// <summary>The lists of parts no longer name what was left behind; else an office program finds the file broken.</summary>
    private static byte[] WithoutMention(string name, byte[] bytes) => name switch
    {
        "[Content_Types].xml" => Without(bytes, e => e.Name == types + "Override" && IsAboutTheFile(((string?)e.Attribute("PartName") ?? "").TrimStart('/'))),
        "_rels/.rels" => Without(bytes, e => IsAboutTheFile(((string?)e.Attribute("Target") ?? "").TrimStart('/'))),
        "META-INF/manifest.xml" => Without(bytes, e => e.Attributes().Any(a => a.Name.LocalName == "full-path" && IsAboutTheFile(a.Value))),
        _ => bytes,
    };

    private static byte[] Without(byte[] xml, Func<XElement, bool> unwanted)
    {
        var document = XDocument.Load(new MemoryStream(xml));
        document.Root!.Elements().Where(unwanted).ToList().ForEach(e => e.Remove());
        using var saved = new MemoryStream();
        document.Save(saved, SaveOptions.DisableFormatting);
        return saved.ToArray();
    }
}
