using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BackOnTrack.Features.Release;

/// <summary>The summary as a Word file. It says nothing of who wrote it or with what: a file's properties travel with it.</summary>
public static class ReleaseWord
{
    public const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static byte[] Of(ReleaseSummary summary)
    {
        using var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var body = new Body(Line(summary.Title, 32, bold: true), Line(summary.About, 22));
            foreach (var (heading, lines) in summary.Parts)
            {
                body.Append(Line(heading, 26, bold: true));
                foreach (var line in lines) body.Append(Line(line, 22));
            }
            word.AddMainDocumentPart().Document = new Document(body);
        }
        return file.ToArray();
    }

    /// <param name="size">In half points, as Word counts.</param>
    private static Paragraph Line(string text, int size, bool bold = false)
    {
        var look = new RunProperties();
        if (bold) look.Append(new Bold());
        look.Append(new FontSize { Val = $"{size}" }, new Languages { Val = Web.Languages.Current });
        return new(new Run(look, new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
    }
}
