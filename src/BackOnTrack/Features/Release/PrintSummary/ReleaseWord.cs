using BackOnTrack.Paper;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BackOnTrack.Features.Release;

/// <summary>The summary as a Word file.</summary>
public static class ReleaseWord
{
    public static byte[] Of(ReleaseSummary summary)
    {
        var body = new Body(WordFile.Line(summary.Title, 32, bold: true), WordFile.Line(summary.About, 22));
        foreach (var (heading, lines) in summary.Parts)
        {
            body.Append(WordFile.Line(heading, 26, bold: true));
            foreach (var line in lines) body.Append(WordFile.Line(line, 22));
        }
        return WordFile.Of(body);
    }
}
