using BackOnTrack.Web;
using BackOnTrack.Paper;

namespace BackOnTrack.Features.Custody;

/// <summary>The rows of a file that cannot be written, as a file of the same columns and one with what is wrong, fit to be corrected and sent again.</summary>
internal static class BadEvents
{
    public static byte[] Of(IReadOnlyList<EventPreview> rows, Words words) => SpreadsheetFile.Csv(
    [
        [.. EventFile.Headings, EventFile.Problem],
        .. rows.Where(r => r.Problems.Count > 0).Select(r => (string[])[.. r.Row.Words, string.Join(' ', r.Problems.Select(wrong => $"{wrong.Field}: {words[wrong.Code, wrong.Values ?? []]}"))]),
    ]);
}
