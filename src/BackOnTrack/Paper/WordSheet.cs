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

    /// <summary>A sheet of A4 and its margins, in twentieths of a point.</summary>
    private const int Across = 11906, Down = 16838, Margin = 1134;

    /// <summary>No column is narrower than so many letters, and none takes the room of more.</summary>
    private const int FewLetters = 6, ManyLetters = 32;

    /// <summary>What the empty edge of a cell takes, in letters.</summary>
    private const int Edge = 4;

    /// <summary>There wherever such files are opened, or something as wide stands in for it.</summary>
    private const string Font = "Arial";

    private readonly Body _body = new();
    private readonly List<(Paragraph At, WordBars Bars)> _drawn = [];

    public void AddTitle(string text) => Add(text, Title, style: "Title", bold: true);

    public void AddHeading(string text) => Add(text, Heading, style: "Heading1", bold: true);

    public void AddLine(string text) => Add(text, Words);

    /// <summary>Small words beside the text: what a form says to whoever fills it in, what a table leaves out.</summary>
    public void AddGuidance(string text) => Add(text, Small, style: "Guidance");

    /// <summary>
    /// A table with its name above and its columns named in the first row, which is there again on the next sheet. Columns are as wide as what
    /// stands in them asks for, so that words are not broken.
    /// </summary>
    /// <param name="drawn">The drawing made from it, between name and table.</param>
    public void AddTable(string caption, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows, (IReadOnlyList<(string Words, double Length)> Bars, double? Full)? drawn = null)
    {
        var name = Line(caption, Words, style: null, bold: true);
        name.PrependChild(new ParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "160", After = "40" }));
        _body.Append(name);
        if (drawn is { } bars) AddBars(caption, bars.Bars, bars.Full);
        var written = rows.ToList();
        var wide = Widths(columns, written);
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = $"{wide.Sum()}", Type = TableWidthUnitValues.Dxa },
                new TableBorders(new TopBorder { Val = BorderValues.Single, Size = 4 }, new BottomBorder { Val = BorderValues.Single, Size = 4 }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 2 }),
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(wide.Select(w => new GridColumn { Width = $"{w}" })));
        foreach (var (row, bold) in written.Select(r => (r, false)).Prepend((columns, true)))
        {
            var line = new TableRow(new TableRowProperties(new CantSplit()));
            if (bold) line.TableRowProperties!.Append(new TableHeader());
            line.Append(row.Select((cell, i) => new TableCell(new TableCellProperties(new TableCellWidth { Width = $"{wide[i]}", Type = TableWidthUnitValues.Dxa }), Line(cell, Small, style: null, bold))));
            table.Append(line);
        }
        _body.Append(table);
    }

    /// <summary>The sheet from margin to margin, shared out by the longest words of each column.</summary>
    private static List<int> Widths(IReadOnlyList<string> columns, List<IReadOnlyList<string>> rows)
    {
        var letters = columns.Select((name, i) => Math.Clamp(rows.Select(r => r[i].Length).Append(name.Length).Max(), FewLetters, ManyLetters) + Edge).ToList();
        return letters.ConvertAll(n => (Across - 2 * Margin) * n / letters.Sum());
    }

    /// <summary>A drawing of bars, from the top down, each with its words; it says to whoever listens what it is of.</summary>
    /// <param name="full">How long a bar can be at all, or null.</param>
    private void AddBars(string about, IReadOnlyList<(string Words, double Length)> bars, double? full)
    {
        var at = new Paragraph(new ParagraphProperties(new KeepNext()));
        _drawn.Add((at, new(about, bars, full)));
        _body.Append(at);
    }

    public byte[] ToFile()
    {
        using var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            foreach (var ((at, bars), number) in _drawn.Select((d, i) => (d, (uint)i + 1))) at.Append(new Run(bars.In(main, number)));
            _body.Append(new SectionProperties(new PageSize { Width = Across, Height = Down }, new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = Margin / 2, Footer = Margin / 2, Gutter = 0 }));
            main.Document = new Document(_body);
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font }))), Style("Title", "Title"), Style("Heading1", "heading 1"), Style("Guidance", "Guidance"));
        }
        return file.ToArray();
    }

    private static Style Style(string id, string name) => new(new StyleName { Val = name }, new PrimaryStyle(), Outline(id)) { Type = StyleValues.Paragraph, StyleId = id };

    private static StyleParagraphProperties Outline(string id) => id == "Heading1"
        ? new(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "60" }, new OutlineLevel { Val = 0 })
        : new(new SpacingBetweenLines { After = "60" });

    /// <param name="size">In half points, as Word counts.</param>
    private void Add(string text, int size, string? style = null, bool bold = false) => _body.Append(Line(text, size, style, bold));

    private Paragraph Line(string text, int size, string? style, bool bold)
    {
        var look = new RunProperties();
        if (bold) look.Append(new Bold());
        if (style == "Guidance") look.Append(new Italic(), new Color { Val = "595959" });
        look.Append(new FontSize { Val = $"{size}" }, new Languages { Val = language });
        var line = new Paragraph();
        if (style is not null) line.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        line.Append(new Run(look, new Text(Sound(text)) { Space = SpaceProcessingModeValues.Preserve }));
        return line;
    }

    /// <summary>Without the signs no XML file may hold: pasted texts bring them along.</summary>
    private static string Sound(string text) => string.Concat(text.Where(System.Xml.XmlConvert.IsXmlChar));
}
