using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.TrainingInvite)]
public sealed class AdmitWaitingPage(AdmitWaiting admit) : BotPage
{
    public async Task<IActionResult> OnPostAsync(Guid id) =>
        await Answer(await admit.Run(Actor, id, Stop), cohort => Redirect($"/training/cohorts/{cohort}"), () => Task.FromResult<IActionResult>(Page()));
}
