using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Log;

[Needs(Act.FileTimeline)]
public sealed class ReadTimelinePage(ReadTimeline act) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;

    public Timeline Timeline { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await act.Run(Actor, id, Number, Stop), timeline => Timeline = timeline);
}
