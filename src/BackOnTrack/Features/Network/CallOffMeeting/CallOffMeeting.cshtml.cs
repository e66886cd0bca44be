using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Network;

/// <summary>Calls it off and goes back to the meeting.</summary>
[Needs(Act.NetworkMeetingPlan)]
public sealed class CallOffMeetingPage(CallOffMeeting callOff) : BotPage
{
    public async Task<IActionResult> OnPost(Guid mentorship, [FromRoute(Name = "network_meeting")] Guid meeting)
    {
        var back = Redirect($"/mentorships/{mentorship}/network/meetings/{meeting}");
        return await Answer(await callOff.Run(Actor, mentorship, meeting, Stop), _ => back, () => Task.FromResult<IActionResult>(back));
    }
}
