namespace BackOnTrack.Domain;

/// <summary>What kind of file it is, as its contents say; nothing that can run is among them.</summary>
public enum FileKind { Pdf, Png, Jpeg, Document, Slides, Sheet, OpenDocument, OpenSlides }

/// <summary>Whether somebody looked for harmful contents. A file that did not pass is never kept.</summary>
public enum FileScan { NotScanned, Clean }

/// <summary>Why a file is not taken; each has its words, <c>House.Refuse.File…</c>.</summary>
public enum FileFault { Missing, Large, Kind, Grows, Points, Unreadable, Harmful, Unsure, NoScanner }

/// <summary>A file as it came in: looked at, cleaned, and said to be what it is, or the one reason why it is not taken.</summary>
public sealed record Brought(string Name, long Size)
{
    public const int Megabyte = 1_000_000;

    /// <summary>Of one file, in megabytes: more than a long report with pictures has. For documents of a file a pack may say otherwise.</summary>
    public const int MostMegabytes = 10;

    public FileKind Kind { get; init; }

    /// <summary>The cleaned contents; empty when there is a fault.</summary>
    public byte[] Content { get; init; } = [];

    /// <summary>Of a picture a small one, where it was asked for and could be drawn.</summary>
    public byte[]? Small { get; init; }
    public FileScan Scan { get; init; }
    public FileFault? Fault { get; init; }

    /// <summary>Says the fault at the field of the file, with its size and the limit where it is about those.</summary>
    public IEnumerable<Refusal> Refusals(int mostMegabytes = MostMegabytes)
    {
        if (Fault is { } fault) yield return new($"House.Refuse.File{fault}", "Upload", fault switch
        {
            FileFault.Large => [decimal.Round((decimal)Size / Megabyte, 1), mostMegabytes],
            FileFault.Grows => [FileLimits.MostUnpacked / Megabyte],
            FileFault.Points => [FileLimits.MostPoints / Megabyte],
            _ => [],
        });
    }
}

/// <summary>What a file may grow to when it is opened: the packed size says little about it.</summary>
public static class FileLimits
{
    /// <summary>Points of a picture (as much as a good camera makes), and its longest side.</summary>
    public const long MostPoints = 60_000_000;
    public const int LongestSide = 20_000;

    /// <summary>Everything in an office file or a PDF unpacked, one picture or file inside it, and the parts of it.</summary>
    public const long MostUnpacked = 100_000_000;
    public const int MostOfAPart = 20_000_000, MostParts = 2_000;

    public static bool HasTooManyPoints(long width, long height) => width > LongestSide || height > LongestSide || width * height > MostPoints;
}
