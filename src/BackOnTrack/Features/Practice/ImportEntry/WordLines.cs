using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BackOnTrack.Features.Practice;

/// <summary>A paragraph of a Word file.</summary>
/// <param name="IsLoud">It is a heading, or all of it is bold.</param>
public sealed record WordLine(string Text, bool IsLoud);

/// <summary>The paragraphs of a Word file in their order, wherever they stand: in tables, in boxes, in fields to fill in.</summary>
public static class WordLines
{
    private const long MostUnpacked = 60_000_000;
    private const int MostLines = 5_000;

    /// <summary>Null when it is no Word file that can be read.</summary>
    public static IReadOnlyList<WordLine>? Read(byte[] file)
    {
        try
        {
            using (var packed = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read))
                if (packed.Entries.Sum(e => e.Length) > MostUnpacked) return null;
            using var word = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
            return word.MainDocumentPart?.Document?.Body is { } body ? [.. Of(body).Take(MostLines)] : null;
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or FileFormatException or InvalidDataException or System.Xml.XmlException or InvalidOperationException) { return null; }
    }

    private static IEnumerable<WordLine> Of(Body body) =>
        from paragraph in body.Descendants<Paragraph>()
        where !paragraph.Ancestors<AlternateContentFallback>().Any() // says a box a second time, for old readers
        let loud = IsLoud(paragraph)
        from line in TextOf(paragraph).Split('\n')
        let text = string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        where text.Length > 0
        select new WordLine(text, loud);

    /// <summary>Its own text only: what stands in a box within it is a paragraph by itself.</summary>
    private static string TextOf(Paragraph paragraph) => string.Concat(paragraph.Descendants().Where(e => e.Ancestors<Paragraph>().First() == paragraph).Select(e => e switch
    {
        Text text => text.Text,
        Break or CarriageReturn => "\n",
        TabChar => " ",
        NoBreakHyphen => "-",
        _ => "",
    }));

    private static bool IsLoud(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } style && style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase)
        || (paragraph.Descendants<Run>().Where(r => r.InnerText.Trim().Length > 0).ToList() is { Count: > 0 } runs && runs.TrueForAll(r => r.RunProperties?.Bold is { } bold && (bold.Val is null || bold.Val.Value)));
}
