using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>One version of the plan as it was agreed.</summary>
[Needs(Act.PlanRead)]
public sealed class ShowVersionPage(ReadVersion read) : BotPage
{
    public PlanSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id, int number) => Show(await read.Run(Actor, id, number, Stop), sheet => Sheet = sheet);
}
