using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.CohortRead)]
public sealed class ListCohortsPage(ListCohorts list) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;

    public CohortsPage Cohorts { get; private set; } = null!;
    public bool MayPlan => AccessTable.Allows(Act.CohortPlan, Actor.Hat);

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, Number, Stop), cohorts => Cohorts = cohorts);
}
