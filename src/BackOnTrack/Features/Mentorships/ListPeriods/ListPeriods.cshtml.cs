using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.ListPeriods;

[Needs(Act.MentorshipList)]
public sealed class ListPeriodsPage(ListPeriods list) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;

    public PeriodsPage Found { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await list.Run(Actor, id, Number, Stop), found => Found = found);
}
