using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>The plan of a mentorship: what counts now, what is being written, what was before.</summary>
[Needs(Act.PlanRead)]
public sealed class ShowPlanPage(ReadPlan read, TimeProvider clock) : BotPage
{
    public PlanOverview Plan { get; private set; } = null!;
    public DateOnly Today => clock.Today();

    public async Task<IActionResult> OnGet(Guid id) => Show(await read.Run(Actor, id, Stop), plan => Plan = plan);
}
