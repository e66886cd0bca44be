using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BackOnTrack.Paper;

/// <summary>
/// A Word file, line by line from the top. It says nothing of who wrote it or with what: a file's properties travel with it.
/// Headings are styled as such, so that whoever listens to the file can go from one to the next.
/// </summary>
/// <param name="language">The code of the language it is written in.</param>
public sealed class WordSheet(string language)
{
    public const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const int Title = 32, Heading = 26, Words = 22, Small = 18;

    private readonly Body _body = new();

    public void AddTitle(string text) => Add(text, Title, style: "Title", bold: true);

    public void AddHeading(string text) => Add(text, Heading, style: "Heading1", bold: true);

    public void AddLine(string text) => Add(text, Words);

    /// <summary>What the form says to whoever fills it in.</summary>
    public void AddGuidance(string text) => Add(text, Small, style: "Guidance");

    public byte[] ToFile()
    {
        using var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.Document = new Document(_body);
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(Style("Title", "Title"), Style("Heading1", "heading 1"), Style("Guidance", "Guidance"));
        }
        return file.ToArray();
    }

    private static Style Style(string id, string name) => new(new StyleName { Val = name }, new PrimaryStyle(), Outline(id)) { Type = StyleValues.Paragraph, StyleId = id };

    private static StyleParagraphProperties Outline(string id) => id == "Heading1"
        ? new(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "60" }, new OutlineLevel { Val = 0 })
        : new(new SpacingBetweenLines { After = "60" });

    /// <param name="size">In half points, as Word counts.</param>
    private void Add(string text, int size, string? style = null, bool bold = false)
    {
        var look = new RunProperties();
        if (bold) look.Append(new Bold());
        if (style == "Guidance") look.Append(new Italic(), new Color { Val = "595959" });
        look.Append(new FontSize { Val = $"{size}" }, new Languages { Val = language });
        var line = new Paragraph();
        if (style is not null) line.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        line.Append(new Run(look, new Text(Sound(text)) { Space = SpaceProcessingModeValues.Preserve }));
        _body.Append(line);
    }

    /// <summary>Without the signs no XML file may hold: pasted texts bring them along.</summary>
    private static string Sound(string text) => string.Concat(text.Where(System.Xml.XmlConvert.IsXmlChar));
}
