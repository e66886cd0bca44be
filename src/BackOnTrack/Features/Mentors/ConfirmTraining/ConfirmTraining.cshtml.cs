using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentors.ConfirmTraining;

[Needs(Act.MentorChange)]
public sealed class ConfirmTrainingPage(ConfirmTraining confirm) : BotPage
{
    public async Task<IActionResult> OnPostAsync(Guid id) =>
        await Answer(await confirm.Run(Actor, id, Stop), _ => Redirect($"/mentors/{id}"), () => Task.FromResult<IActionResult>(Redirect($"/mentors/{id}")));
}
