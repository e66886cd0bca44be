using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BackOnTrack.Paper;

/// <summary>A Word file of lines and whatever else stands in its body. It says nothing of who wrote it or with what: a file's properties travel with it.</summary>
public static class WordFile
{
    public const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static byte[] Of(Body body)
    {
        using var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document)) word.AddMainDocumentPart().Document = new Document(body);
        return file.ToArray();
    }

    /// <param name="size">In half points, as Word counts.</param>
    public static Paragraph Line(string text, int size, bool bold = false)
    {
        var look = new RunProperties();
        if (bold) look.Append(new Bold());
        look.Append(new FontSize { Val = $"{size}" }, new Languages { Val = Web.Languages.Current });
        return new(new Run(look, new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
    }
}
