using BackOnTrack.Paper;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Release;

/// <summary>The summary as a Word file.</summary>
public static class ReleaseWord
{
    public static byte[] Of(ReleaseSummary summary)
    {
        var sheet = new WordSheet(Languages.Current);
        sheet.AddTitle(summary.Title);
        sheet.AddLine(summary.About);
        foreach (var (heading, lines) in summary.Parts)
        {
            sheet.AddHeading(heading);
            foreach (var line in lines) sheet.AddLine(line);
        }
        return sheet.ToFile();
    }
}
