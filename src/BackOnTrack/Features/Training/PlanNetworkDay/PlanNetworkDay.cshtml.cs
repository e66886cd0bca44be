using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.NetworkPlan)]
public sealed class PlanNetworkDayPage(PlanNetworkDay plan) : DeskPage
{
    [BindProperty] public NetworkDayInput Input { get; set; } = new();

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await plan.Run(Actor, Input, Stop), id => Redirect($"/training/network-days/{id}"), () => Task.FromResult<IActionResult>(Page()))
        : await Again(() => Task.FromResult<IActionResult>(Page()));
}
