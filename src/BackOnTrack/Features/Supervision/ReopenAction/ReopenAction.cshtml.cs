using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.ReopenAction;

[Needs(Act.ActionReopen)]
public sealed class ReopenActionPage(ReopenAction reopen) : BotPage
{
    public async Task<IActionResult> OnPostAsync(Guid mentor, Guid id) => await Answer(await reopen.Run(Actor, mentor, id, Stop),
        talk => Redirect($"/mentors/{mentor}/talks/{talk}"), () => Task.FromResult<IActionResult>(NotFound()));
}
