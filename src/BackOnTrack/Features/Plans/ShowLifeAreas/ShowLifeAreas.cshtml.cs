using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>What the mentee answered about the areas of life, area by area, never added up.</summary>
[Needs(Act.PlanRead)]
public sealed class ShowLifeAreasPage(ReadLifeAreas read, Programme programme) : BotPage
{
    /// <summary>The areas asked about now; what was answered about others stays.</summary>
    public IReadOnlyList<LifeArea> Areas => programme.Plans.LifeAreas;

    public LifeOverview Life { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id) => Show(await read.Run(Actor, id, Stop), life => Life = life);
}
