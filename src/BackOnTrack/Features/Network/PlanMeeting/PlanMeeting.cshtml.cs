using BackOnTrack.Access;
using BackOnTrack.Domain.Network;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Network;

/// <summary>A meeting with people of the network, to be planned.</summary>
[Needs(Act.NetworkMeetingPlan)]
public sealed class PlanMeetingPage(PlanMeeting plan, ReadNetwork read) : BotPage
{
    [FromRoute] public Guid Mentorship { get; set; }
    [BindProperty] public MeetingInput Input { get; set; } = new();
    public NetworkSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGet() => Show(await read.Run(Actor, Mentorship, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await plan.Run(Actor, Mentorship, Input, Stop), meeting => Redirect($"/mentorships/{Mentorship}/network/meetings/{meeting}"), OnGet)
        : await Again(OnGet);
}
