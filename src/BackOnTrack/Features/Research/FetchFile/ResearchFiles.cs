using System.Globalization;
using BackOnTrack.Domain.Research;
using BackOnTrack.Paper;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Research;

/// <summary>A research file as files: the same rows as CSV, and as a workbook with the codebook on a sheet of its own.</summary>
public static class ResearchFiles
{
    public static byte[] Csv(ResearchCopy copy, Words words) => SpreadsheetFile.Csv(Rows(copy, words));

    public static byte[] Workbook(ResearchCopy copy, Words words) =>
        SpreadsheetFile.Workbook([(words["Research.Title.Rows"], Rows(copy, words)), (words["Research.Title.Codebook"], Codebook(copy, words))]);

    private static IEnumerable<string[]> Rows(ResearchCopy copy, Words words) =>
    [
        [copy.Mark], [words["Research.Text.Copy"]],
        [FrozenRows.Pseudonym, .. copy.Rows.Variables.Select(v => ChosenVariable.Parse(v).Variable.Code)],
        .. copy.Rows.Rows.Select(r => (string[])[.. r]),
    ];

    private static IEnumerable<string[]> Codebook(ResearchCopy copy, Words words)
    {
        var (it, report) = (copy.View.Request, copy.View.Report);
        return
        [
            [copy.Mark],
            [words["Research.Field.Rows"], words["Research.Say.Rows", words.Of("Research.Rows", it.Rows), it.Years, it.AsAt]],
            [words["Research.Field.InTheFile"], words["Research.Say.InTheFile", report.KeptRows, report.KeptClasses, report.KeptSmallest]],
            [words["Research.Field.LeftOut"], report.LeftOutRows.ToString(CultureInfo.InvariantCulture)],
            [words["Research.Field.Check"], it.Check ?? ""],
            [.. Array.ConvertAll((string[])["Variable", "Name", "Role", "Value", "Means"], f => words[$"Research.Field.{f}"])],
            [FrozenRows.Pseudonym, words["Research.Say.Pseudonym"], "", "", ""],
            .. copy.Codebook.Select(c => (string[])[c.Variable, c.Name, c.Role, c.Value, c.Means]),
        ];
    }
}
