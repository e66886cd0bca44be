using System.IO.Compression;
using BackOnTrack.Domain;

namespace BackOnTrack.Files;

/// <summary>What a file is: its contents say so, because a name is anybody's word. A name that says something else is a warning and refused.</summary>
public static class FileKinds
{
    private static readonly (FileKind Kind, string Ending, string Type)[] kinds =
    [
        (FileKind.Pdf, ".pdf", "application/pdf"),
        (FileKind.Png, ".png", "image/png"),
        (FileKind.Jpeg, ".jpg", "image/jpeg"),
        (FileKind.Document, ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (FileKind.Slides, ".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
        (FileKind.Sheet, ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (FileKind.OpenDocument, ".odt", "application/vnd.oasis.opendocument.text"),
        (FileKind.OpenSlides, ".odp", "application/vnd.oasis.opendocument.presentation"),
    ];

    private static readonly (FileKind Kind, string Part)[] parts = [(FileKind.Document, "word/document.xml"), (FileKind.Slides, "ppt/presentation.xml"), (FileKind.Sheet, "xl/workbook.xml")];

    public static readonly string Accepted = string.Join(',', kinds.Select(k => k.Ending).Append(".jpeg"));

    public static string TypeOf(FileKind kind) => kinds.Single(k => k.Kind == kind).Type;

    public static string EndingOf(FileKind kind) => kinds.Single(k => k.Kind == kind).Ending;

    /// <summary>The kind, or null where it is none we take, or the ending of the name says another.</summary>
    public static FileKind? KindOf(string name, byte[] file)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        return Of(file) is { } kind && (ending is "" || ending == EndingOf(kind) || (kind is FileKind.Jpeg && ending is ".jpeg")) ? kind : null;
    }

    internal static bool IsPng(ReadOnlySpan<byte> file) => file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
    internal static bool IsJpeg(ReadOnlySpan<byte> file) => file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);
    internal static bool IsPacked(ReadOnlySpan<byte> file) => file.StartsWith("PK\x03\x04"u8);

    private static FileKind? Of(byte[] file) => file.AsSpan().StartsWith("%PDF-"u8) ? FileKind.Pdf : IsPng(file) ? FileKind.Png : IsJpeg(file) ? FileKind.Jpeg : IsPacked(file) ? OfPacked(file) : null;

    /// <summary>An office file is a packed folder: with the part that makes it one, and without one that runs.</summary>
    private static FileKind? OfPacked(byte[] file)
    {
        try
        {
            using var packed = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
            if (packed.Entries.Count > FileLimits.MostParts || packed.Entries.Any(Runs)) return null;
            foreach (var (kind, part) in parts) if (packed.GetEntry(part) is not null) return kind;
            return packed.GetEntry("content.xml") is not null && packed.GetEntry("mimetype") is { } says ? OfOpen(says) : null;
        }
        catch (InvalidDataException) { return null; }
    }

    private static FileKind? OfOpen(ZipArchiveEntry says)
    {
        using var reader = new StreamReader(says.Open());
        var start = new char[100];
        var type = new string(start, 0, reader.ReadBlock(start, 0, start.Length)).Trim();
        return kinds.Where(k => k.Type == type).Select(k => (FileKind?)k.Kind).SingleOrDefault();
    }

    private static bool Runs(ZipArchiveEntry part) => part.FullName.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)
        || part.FullName.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase) || part.FullName.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase);
}
