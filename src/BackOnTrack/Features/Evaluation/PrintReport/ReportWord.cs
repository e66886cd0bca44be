using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BackOnTrack.Features.Evaluation;

/// <summary>The report as a Word file. Its properties say nothing; for whom it was made stands in its text.</summary>
public static class ReportWord
{
    public const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static byte[] Of(Report report)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = new Body(Line(report.Title, 32, bold: true), Line(report.About, 22), Line(report.Mark, 18));
            foreach (var section in report.Sections)
            {
                body.Append(Line(section.Heading, 26, bold: true));
                foreach (var words in section.Words) body.Append(Line(words, 22));
                foreach (var table in section.Tables) body.Append(Line(table.Caption, 22, bold: true), Grid(table), Line(table.Note ?? "", 18));
            }
            word.AddMainDocumentPart().Document = new Document(body);
        }
        return stream.ToArray();
    }

    private static Table Grid(FigureSheet sheet)
    {
        var line = () => new EnumValue<BorderValues>(BorderValues.Single);
        var table = new Table(new TableProperties(
            new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
            new TableBorders(new TopBorder { Val = line(), Size = 4 }, new BottomBorder { Val = line(), Size = 4 }, new InsideHorizontalBorder { Val = line(), Size = 2 })),
            new TableGrid(sheet.Columns.Select(_ => new GridColumn())));
        foreach (var (row, bold) in sheet.Rows.Select(r => (r, false)).Prepend((sheet.Columns, true)))
            table.Append(new TableRow(row.Select(cell => new TableCell(Line(cell, 18, bold)))));
        return table;
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
