using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Features.Claims;
using BackOnTrack.Paper;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Practice;

/// <summary>Costs as files: the lines of the page as CSV, and as a workbook with how to read them on a sheet of its own.</summary>
public static class CostFiles
{
    private const int Hundredths = 100;

    public static byte[] Csv(CostExport export, Words words) =>
        SpreadsheetFile.Csv([.. Head(export, words), .. Kinds(export, words), [""], .. Sources(export, words), [""], .. Each(export, words), [""], .. Limits(words)]);

    public static byte[] Workbook(CostExport export, Words words) => SpreadsheetFile.Workbook([
        (words["Practice.Title.CostKinds"], [.. Head(export, words), .. Kinds(export, words)]), (words["Practice.Title.BySource"], [.. Head(export, words), .. Sources(export, words)]),
        (words["Practice.Title.CostsEach"], [.. Head(export, words), .. Each(export, words)]), (words["Practice.Title.CostLimits"], [.. Head(export, words), .. Limits(words)])]);

    /// <summary>An amount as page and file write it.</summary>
    internal static string Written(decimal money) => Money.Of((long)Math.Round(money * Hundredths, MidpointRounding.AwayFromZero));

    private static string[][] Head(CostExport export, Words words) => [[export.Mark], [words["Practice.Title.Costs"]], [words["Evaluation.Text.InsideOnly"]]];

    /// <summary>What the money of a year went to, and the sum of what is shown.</summary>
    internal static string[][] KindsOf(CostYear year, Words words) =>
    [
        .. year.Lines.Select(l => (string[])[words.Of("Practice.CostKind", l.Kind), l.Line is { } line ? words[$"Practice.QuantityOf.{l.Kind}", Math.Round(line.Quantity, 1)] : words["Practice.Say.TooFew"],
            l.Line is { } priced ? Written(priced.Money) : words["Practice.Say.TooFew"]]),
        [words["Practice.Field.SumShown"], "", Written(year.Sum)],
    ];

    /// <summary>Who carries how much of it.</summary>
    internal static string[][] SourcesOf(CostYear year, Words words) =>
        [.. year.Sources.Select(s => (string[])[s.Name ?? words["Practice.Field.NoSource"], words["Practice.Say.Percent", Math.Round(s.Share * Hundredths, 1)], Written(s.Money), OrNotSaid(s.PerMentorship, words), OrNotSaid(s.PerHour, words)])];

    private static string OrNotSaid(decimal? money, Words words) => money is { } each ? Written(each) : words["Practice.Say.NotSaid"];

    private static string[][] Kinds(CostExport export, Words words) =>
    [
        [words["Evaluation.Field.Period"], .. Names(words, "CostKind", "Quantity", "CostMoney", "Remark")],
        .. export.Costs.Years.SelectMany(year => KindsOf(year, words).Select((row, n) => (string[])[Days(year, words), .. row, n < year.Lines.Count && year.Lines[n].Line is { Unpriced: > 0 } ? words["Practice.Say.Unpriced"] : ""])),
    ];

    private static string[][] Sources(CostExport export, Words words) =>
    [
        [words["Evaluation.Field.Period"], .. Names(words, "Source", "Share", "CostMoney", "PerMentorship", "PerHour")],
        .. export.Costs.Years.SelectMany(year => SourcesOf(year, words).Select(row => (string[])[Days(year, words), .. row])),
    ];

    private static string[][] Each(CostExport export, Words words) =>
    [
        [words["Evaluation.Field.Period"], .. Names(words, "Figure", "CostMoney")],
        .. export.Costs.Years.SelectMany(year => (string[][])[
            [Days(year, words), words["Practice.Field.WholePerMentorship"], OrNotSaid(year.PerMentorship, words)],
            [Days(year, words), words["Practice.Field.WholePerHour"], OrNotSaid(year.PerHour, words)],
            .. year.Figures.Select(f => (string[])[Days(year, words), words["Practice.Field.FigureOfEvaluation"], f])]),
    ];

    private static string[][] Limits(Words words) =>
        [[words["Practice.Text.CostsHidden", Audience.Inside.Least()]], [words["Practice.Text.CostsShares"]], [words["Practice.Text.CostsNotIn"]], [words["Evaluation.Cannot.20"]]];

    private static string Days(CostYear year, Words words) => words["Practice.Say.Days", year.Period.From, year.Period.Until];

    private static string[] Names(Words words, params string[] fields) => Array.ConvertAll(fields, f => words[$"Practice.Field.{f}"]);
}
