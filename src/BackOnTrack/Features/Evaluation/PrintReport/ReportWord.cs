using BackOnTrack.Paper;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BackOnTrack.Features.Evaluation;

/// <summary>The report as a Word file; for whom it was made stands in its text.</summary>
public static class ReportWord
{
    public static byte[] Of(Report report)
    {
        var body = new Body(WordFile.Line(report.Title, 32, bold: true), WordFile.Line(report.About, 22), WordFile.Line(report.Mark, 18));
        foreach (var section in report.Sections)
        {
            body.Append(WordFile.Line(section.Heading, 26, bold: true));
            foreach (var words in section.Words) body.Append(WordFile.Line(words, 22));
            foreach (var table in section.Tables) body.Append(WordFile.Line(table.Caption, 22, bold: true), Grid(table), WordFile.Line(table.Note ?? "", 18));
        }
        return WordFile.Of(body);
    }

    private static Table Grid(FigureSheet sheet)
    {
        static EnumValue<BorderValues> Single() => new(BorderValues.Single);
        var table = new Table(new TableProperties(
            new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
            new TableBorders(new TopBorder { Val = Single(), Size = 4 }, new BottomBorder { Val = Single(), Size = 4 }, new InsideHorizontalBorder { Val = Single(), Size = 2 })),
            new TableGrid(sheet.Columns.Select(_ => new GridColumn())));
        foreach (var (row, bold) in sheet.Rows.Select(r => (r, false)).Prepend((sheet.Columns, true)))
            table.Append(new TableRow(row.Select(cell => new TableCell(WordFile.Line(cell, 18, bold)))));
        return table;
    }
}
