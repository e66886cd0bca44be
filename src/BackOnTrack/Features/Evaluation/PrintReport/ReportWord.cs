using BackOnTrack.Paper;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Evaluation;

/// <summary>The report as a Word file; for whom it was made stands in its text.</summary>
public static class ReportWord
{
    public static byte[] Of(Report report)
    {
        var sheet = new WordSheet(Languages.Current);
        sheet.AddTitle(report.Title);
        sheet.AddLine(report.About);
        sheet.AddGuidance(report.Mark);
        foreach (var section in report.Sections)
        {
            sheet.AddHeading(section.Heading);
            foreach (var words in section.Words) sheet.AddLine(words);
            foreach (var table in section.Tables)
            {
                sheet.AddTable(table.Caption, table.Columns, table.Rows, table.IsDrawn ? ([.. table.Bars.Where(b => b.Length is not null).Select(b => ($"{b.Name}: {b.Says}", b.Length ?? 0))], table.Full) : null);
                sheet.AddGuidance(table.Note ?? "");
            }
        }
        return sheet.ToFile();
    }
}
