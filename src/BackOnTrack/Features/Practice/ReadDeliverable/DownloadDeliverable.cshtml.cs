using BackOnTrack.Access;
using BackOnTrack.Files;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

/// <summary>The file itself, always to be saved and never shown within the house's own pages.</summary>
[Needs(Act.DeliverableRead, Rate = Rate.Export)]
public sealed class DownloadDeliverablePage(ReadDeliverableFile read) : BotPage
{
    public async Task<IActionResult> OnGetAsync(Guid id) =>
        (await read.Run(Actor, id, Stop)).Accepted(out var it, out _) ? File(it.File, FileKinds.TypeOf(it.Kind), it.Name) : NotFound();
}
