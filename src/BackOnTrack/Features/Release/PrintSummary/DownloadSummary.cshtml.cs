using BackOnTrack.Access;
using BackOnTrack.Paper;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Release;

/// <summary>The same summary as a Word file.</summary>
[Needs(Act.ReleasePrint)]
public sealed class DownloadReleaseSummaryPage(ReadReleasePaper read, Words words) : BotPage
{
    public async Task<IActionResult> OnGet(Guid id) =>
        (await read.Run(Actor, id, Stop)).Accepted(out var sheet, out _) && ReleaseSummary.Of(sheet, words) is { Fit: true } summary ? File(ReleaseWord.Of(summary), WordSheet.Type, "summary.docx") : NotFound();
}
