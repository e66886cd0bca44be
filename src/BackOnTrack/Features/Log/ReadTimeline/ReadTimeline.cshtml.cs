using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Log;

[Needs(Act.FileTimeline)]
public sealed class ReadTimelinePage(ReadTimeline act) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;

    public Timeline Timeline { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await act.Run(Actor, Id, Number, Stop), timeline => Timeline = timeline);
}
