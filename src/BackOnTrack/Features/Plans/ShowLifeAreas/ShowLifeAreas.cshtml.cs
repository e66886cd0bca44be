using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>What the mentee answered about the areas of life, area by area, never added up.</summary>
[Needs(Act.PlanRead)]
public sealed class ShowLifeAreasPage(ReadLifeAreas read) : BotPage
{
    public LifeOverview Life { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id) => Show(await read.Run(Actor, id, Stop), life => Life = life);
}
