using System.Globalization;
using BackOnTrack.Paper;
using BackOnTrack.Web;
using CsvHelper;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace BackOnTrack.Features.Evaluation;

/// <summary>Figures as files: the same lines as CSV, and as a workbook with the codebook on a sheet of its own.</summary>
public static class FigureFiles
{
    public const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly CsvWriterOptions Format = CsvWriterOptions.Default with { Separator = ';', WriteByteOrderMark = true, ValidateFieldCount = false };

    public static byte[] Csv(FigureExport export, Words words)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, Format, leaveOpen: true))
            foreach (var row in Figures(export, words))
            {
                foreach (var cell in row) csv.WriteField(cell);
                csv.EndRecord();
            }
        return stream.ToArray();
    }

    public static byte[] Workbook(FigureExport export, Words words)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            var sheets = new Sheets();
            Sheet(book, sheets, 1, words["Evaluation.Title.Overview"], Figures(export, words));
            Sheet(book, sheets, 2, words["Evaluation.Title.Codebook"], Codebook(export, words));
            book.Workbook = new Workbook(sheets);
        }
        return stream.ToArray();
    }

    private static IEnumerable<string[]> Figures(FigureExport export, Words words) =>
    [
        [export.Mark], [export.Days], [words["Evaluation.Text.InsideOnly"]],
        Names(words, "Number", "Indicator", "Table", "Row", "Column", "Value"),
        .. export.Lines.Select(l => (string[])[Plain(l.Number), l.Indicator, l.Table, l.Row, l.Column, l.Value]).Select(Harmless),
    ];

    private static IEnumerable<string[]> Codebook(FigureExport export, Words words) =>
    [
        [export.Mark], Names(words, "Number", "Indicator", "Definition", "Formula", "Denominator", "Cannot"),
        .. export.Codebook.Select(c => (string[])[Plain(c.Number), c.Name, c.Definition, c.Formula, c.Denominator, c.Cannot]).Select(Harmless),
    ];

    private static string[] Names(Words words, params string[] fields) => Array.ConvertAll(fields, f => words[$"Evaluation.Field.{f}"]);

    private static string[] Harmless(string[] cells) => Array.ConvertAll(cells, SpreadsheetText.Harmless);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Sheet(WorkbookPart book, Sheets sheets, uint number, string name, IEnumerable<string[]> rows)
    {
        var data = new SheetData(rows.Select(row => new Row(row.Select(cell => new Cell(new InlineString(new Text(cell) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString }))));
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet(data);
        sheets.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = number, Name = name });
    }
}
