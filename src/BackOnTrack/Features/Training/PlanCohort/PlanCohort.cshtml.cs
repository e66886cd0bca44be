using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.CohortPlan)]
public sealed class PlanCohortPage(PlanCohort plan) : BotPage
{
    [BindProperty] public CohortInput Input { get; set; } = new();

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await plan.Run(Actor, Input, Stop), id => Redirect($"/training/cohorts/{id}"), () => Task.FromResult<IActionResult>(Page()))
        : await Again(() => Task.FromResult<IActionResult>(Page()));
}
