using BackOnTrack.Domain.Practice;
using BackOnTrack.Paper;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Practice;

/// <summary>A scenario as files: the needs of each year, and every assumption with where it comes from. No cell can become a formula.</summary>
public static class ScenarioFiles
{
    public static byte[] Csv(ScenarioExport export, Words words) =>
        SpreadsheetFile.Csv([[export.Mark], .. Needs(export.Sheet, words), [""], .. Assumptions(export.Sheet, words), [""], .. Legal(export.Sheet, words)]);

    public static byte[] Workbook(ScenarioExport export, Words words) => SpreadsheetFile.Workbook([
        (words["Practice.Title.Need"], [[export.Mark], .. Needs(export.Sheet, words)]), (words["Practice.Title.Assumptions"], [[export.Mark], .. Assumptions(export.Sheet, words)]),
        (words["Practice.Title.Legal"], [[export.Mark], .. Legal(export.Sheet, words)])]);

    private static string[][] Needs(ScenarioSheet sheet, Words words) =>
    [
        [$"{sheet.Plan.Name}, {sheet.Plan.Country}", words["Practice.Say.PlanVersion", sheet.Edition, sheet.WrittenAt.Day()], words.Of("Claims.PayModel", sheet.Plan.Pay), words.Of("Practice.EducationLevel", sheet.Plan.Level), sheet.Plan.Currency!],
        Names(words, "PlanYear", "Need", "Least", "Likely", "Most"),
        .. from year in sheet.Years
           from need in year.Of
           select (string[])[ScenarioSays.Plain(year.Year), words.Of("Practice.Need", need.Key), ScenarioSays.Plain(need.Value.Least), ScenarioSays.Plain(need.Value.Likely), ScenarioSays.Plain(need.Value.Most)],
        [words["Practice.Text.Range"]],
    ];

    private static string[][] Assumptions(ScenarioSheet sheet, Words words) =>
    [
        Names(words, "Assumption", "Low", "Likely", "High", "ComesFrom"),
        .. from rule in AssumptionRule.All
           let e = sheet.Plan.Of(rule.Of)
           select (string[])[ScenarioSays.Label(words, rule, sheet.Plan), ScenarioSays.Plain(e.Low), ScenarioSays.Plain(e.Likely), ScenarioSays.Plain(e.High), sheet.Plan.Estimates[(int)rule.Of].From ?? words.Of("Practice.Source", rule.Of)],
    ];

    private static string[][] Legal(ScenarioSheet sheet, Words words) =>
    [
        Names(words, "LegalItem", "LegalState", "LegalNote"),
        .. sheet.Plan.Legal.Select(a => (string[])[a.Item is { } item ? words.Of("Practice.LegalItem", item) : a.Words ?? "", words.Of("Practice.LegalState", a.State), a.Note ?? ""]),
    ];

    private static string[] Names(Words words, params string[] fields) => Array.ConvertAll(fields, f => words[$"Practice.Field.{f}"]);
}
