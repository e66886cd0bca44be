using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Release;

/// <summary>The summary for whoever writes the sentence plan: to print, and as a text to copy.</summary>
[Needs(Act.ReleasePrint)]
public sealed class PrintReleaseSummaryPage(ReadReleasePaper read, Words words) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    public ReleaseSummary Summary { get; private set; } = null!;

    public async Task<IActionResult> OnGet() => Show(await read.Run(Actor, Id, Stop), sheet => Summary = ReleaseSummary.Of(sheet, words));
}
