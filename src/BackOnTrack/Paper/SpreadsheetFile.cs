using BackOnTrack.Domain;
using CsvHelper;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace BackOnTrack.Paper;

/// <summary>Rows as a file for a spreadsheet, as they are said to people. Whatever is written, no cell becomes a formula.</summary>
public static class SpreadsheetFile
{
    public const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The longest name a sheet may have.</summary>
    private const int LongestName = 31;

    private static readonly CsvWriterOptions Format = CsvWriterOptions.Default with { Separator = ';', WriteByteOrderMark = true, ValidateFieldCount = false };

    public static byte[] Csv(IEnumerable<string[]> rows)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, Format, leaveOpen: true))
            foreach (var row in rows)
            {
                foreach (var cell in row) csv.WriteField(SafeCell.Write(cell));
                csv.EndRecord();
            }
        return stream.ToArray();
    }

    /// <summary>A number, a share and an amount of money are numbers there, to be counted with; everything else is text.</summary>
    public static byte[] Workbook(IReadOnlyList<(string Name, IEnumerable<string[]> Rows)> all)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var (book, formats) = (file.AddWorkbookPart(), new SheetFormats());
            var sheets = new Sheets();
            foreach (var (name, rows) in all)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(rows.Select(row => new Row(row.Select(cell => Of(cell, formats))))));
                sheets.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)(sheets.ChildElements.Count + 1), Name = name.Length > LongestName ? name[..LongestName] : name });
            }
            book.Workbook = new Workbook(sheets);
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = formats.Sheet();
        }
        return stream.ToArray();
    }

    private static Cell Of(string cell, SheetFormats formats) => SheetNumber.In(cell) is { } number
        ? new(new CellValue(number.Value)) { DataType = CellValues.Number, StyleIndex = formats.Of(number.Format) }
        : new(new InlineString(new Text(SafeCell.Write(cell)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString };
}
