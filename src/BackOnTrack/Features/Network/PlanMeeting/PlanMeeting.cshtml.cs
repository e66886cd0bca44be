using BackOnTrack.Access;
using BackOnTrack.Domain.Network;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Network;

/// <summary>A meeting with people of the network, to be planned.</summary>
[Needs(Act.NetworkMeetingPlan)]
public sealed class PlanMeetingPage(PlanMeeting plan, ReadNetwork read) : DraftedPage
{
    [FromRoute] public Guid Mentorship { get; set; }
    [BindProperty] public MeetingInput Input { get; set; } = new();
    public NetworkSheet Sheet { get; private set; } = null!;
    public override string DraftAddress => DraftPlace.At(Sheet.Mentorship.Mentee, NetworkForms.Meeting, Mentorship);

    public async Task<IActionResult> OnGet()
    {
        var page = await Same();
        Restore(Sheet?.Typed);
        return page;
    }

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await plan.Run(Actor, Mentorship, Input, Stop), meeting => Redirect($"/mentorships/{Mentorship}/network/meetings/{meeting}"), Same)
        : await Again(Same);

    private async Task<IActionResult> Same() => Show(await read.Run(Actor, Mentorship, Stop, NetworkForms.Meeting), sheet => Sheet = sheet);
}
