using System.Globalization;
using BackOnTrack.Domain.Surveys;
using BackOnTrack.Paper;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Surveys;

/// <summary>Results as files: the lines of the page as CSV, and as a workbook with the codebook on a sheet of its own.</summary>
public static class ResultFiles
{
    public static byte[] Csv(ResultExport export, Words words) => SpreadsheetFile.Csv(Lines(export, words));

    public static byte[] Workbook(ResultExport export, Words words) =>
        SpreadsheetFile.Workbook([(words["Surveys.Title.Results"], Lines(export, words)), (words["Surveys.Title.Codebook"], Codebook(export, words))]);

    private static IEnumerable<string[]> Lines(ResultExport export, Words words)
    {
        var results = export.Results;
        foreach (var head in Head(export, words)) yield return head;
        if (results.Part is { } part) yield return [words["Surveys.Say.Part", part.Asked, part.Answered]];
        if (results.State is not ResultState.Shown) { yield return [words[$"Surveys.State.{results.State}", SurveyProtection.Few]]; yield break; }
        yield return Names(words, "Number", "Item", "Kind", "Says", "Answer", "People", "Share");
        foreach (var item in new ResultSheet(words).Of(results))
        {
            string[] row = [Plain(item.Number), item.Text, words.Of("Surveys.ItemKind", item.Item.Kind), item.Says];
            if (item.Note is { } note) yield return [.. row, note, "", ""];
            foreach (var line in item.Lines) yield return [.. row, line.Answer, line.People, line.Share];
            foreach (var said in item.Words) yield return [.. row, said, "", ""];
        }
    }

    private static IEnumerable<string[]> Codebook(ResultExport export, Words words)
    {
        var (results, sheet) = (export.Results, new ResultSheet(words));
        foreach (var head in Head(export, words)) yield return head;
        yield return [words["Surveys.Text.Missing"]];
        yield return [words["Surveys.Text.Hidden", SurveyProtection.Few]];
        yield return Names(words, "Number", "Lineage", "Kind", "TextEn", "TextDa", "TextNb", "Answers");
        foreach (var (n, result) in results.Items.Index())
            yield return [Plain(n + 1), result.Item.Lineage.ToString("N")[..12], words.Of("Surveys.ItemKind", result.Item.Kind), .. result.Item.Text, string.Join(" | ", sheet.Answers(result.Item))];
    }

    private static IEnumerable<string[]> Head(ResultExport export, Words words)
    {
        var results = export.Results;
        yield return [export.Mark];
        yield return [words["Surveys.Say.Edition", results.Survey.Title.In(Languages.Current), results.Survey.Edition], results.Unit?.Name ?? words["Surveys.Say.Whole"]];
        yield return [words["Surveys.Say.Days", results.Round.Opens, results.Round.Closes]];
        yield return [words["Surveys.Text.InsideOnly"]];
    }

    private static string[] Names(Words words, params string[] fields) => Array.ConvertAll(fields, f => words[$"Surveys.Field.{f}"]);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
