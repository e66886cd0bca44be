using System.Globalization;
using BackOnTrack.Paper;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Evaluation;

/// <summary>Figures as files: the same lines as CSV, and as a workbook with the codebook on a sheet of its own.</summary>
public static class FigureFiles
{
    public static byte[] Csv(FigureExport export, Words words) => SpreadsheetFile.Csv(Figures(export, words));

    public static byte[] Workbook(FigureExport export, Words words) =>
        SpreadsheetFile.Workbook([(words["Evaluation.Title.Overview"], Figures(export, words)), (words["Evaluation.Title.Codebook"], Codebook(export, words))]);

    private static IEnumerable<string[]> Figures(FigureExport export, Words words) =>
    [
        [export.Mark], [export.Days], [words["Evaluation.Text.InsideOnly"]],
        Names(words, "Number", "Indicator", "Table", "Row", "Column", "Value"),
        .. export.Lines.Select(l => (string[])[Plain(l.Number), l.Indicator, l.Table, l.Row, l.Column, l.Value]),
    ];

    private static IEnumerable<string[]> Codebook(FigureExport export, Words words) =>
    [
        [export.Mark], Names(words, "Number", "Indicator", "Definition", "Formula", "Denominator", "Divided", "Cannot"),
        .. export.Codebook.Select(c => (string[])[Plain(c.Number), c.Name, c.Definition, c.Formula, c.Denominator, c.Divided, c.Cannot]),
    ];

    private static string[] Names(Words words, params string[] fields) => Array.ConvertAll(fields, f => words[$"Evaluation.Field.{f}"]);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
