using System.IO.Compression;
using BackOnTrack.Domain;

namespace BackOnTrack.Files;

/// <summary>What a file is by its contents and its name together: a name alone is anybody's word.</summary>
public static class FileKinds
{
    private static readonly (FileKind Kind, string Ending, string Type)[] Kinds =
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

    public static readonly string Accepted = string.Join(',', Kinds.Select(k => k.Ending).Append(".jpeg"));

    public static string TypeOf(FileKind kind) => Kinds.Single(k => k.Kind == kind).Type;

    /// <summary>The kind, or null where contents and name do not agree, or it is none we take.</summary>
    public static FileKind? KindOf(string name, byte[] file)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        if (ending == ".jpeg") ending = ".jpg";
        if (Kinds.FirstOrDefault(k => k.Ending == ending) is not { Ending: not null } found) return null;
        return IsReally(found.Kind, file) ? found.Kind : null;
    }

    private static bool IsReally(FileKind kind, ReadOnlySpan<byte> file) => kind switch
    {
        FileKind.Pdf => file.StartsWith("%PDF-"u8),
        FileKind.Png => file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]),
        FileKind.Jpeg => file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]),
        FileKind.Document => Holds(file, "word/document.xml"),
        FileKind.Slides => Holds(file, "ppt/presentation.xml"),
        FileKind.Sheet => Holds(file, "xl/workbook.xml"),
        _ => Holds(file, "content.xml"),
    };

    /// <summary>An office file is a packed folder: with the part that makes it one, and without one that runs.</summary>
    private static bool Holds(ReadOnlySpan<byte> file, string part)
    {
        if (!file.StartsWith("PK\x03\x04"u8)) return false;
        try
        {
            using var packed = new ZipArchive(new MemoryStream(file.ToArray()), ZipArchiveMode.Read);
            return packed.GetEntry(part) is not null && packed.Entries.All(e => !e.FullName.Contains("vbaProject", StringComparison.OrdinalIgnoreCase) && !e.FullName.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException) { return false; }
    }
}
