using BackOnTrack.Access;
using BackOnTrack.Domain.Network;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Network;

/// <summary>A planned network meeting, to be changed.</summary>
[Needs(Act.NetworkMeetingPlan)]
public sealed class ChangeMeetingPage(ChangeMeeting change, ReadMeeting read) : MeetingPage(read)
{
    [BindProperty] public MeetingInput Input { get; set; } = new();
    [BindProperty] public uint Version { get; set; }

    protected override string Form => NetworkForms.Meeting;

    public Task<IActionResult> OnGet() => Open(() =>
    {
        (Input, Version) = (Written(), It.Meeting.Version);
        Restore(It.Typed);
        Version = TypedOver(Version);
    });

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await change.Run(Actor, Mentorship, Meeting, Input, Version, Stop), _ => Redirect(Back), Newer)
        : await Again(Same);

    private async Task<IActionResult> Newer()
    {
        var shown = await Same();
        if (It is null || It.Meeting.Version == Version) return shown;
        await TheyWereFaster(Meeting, Written(), Input);
        ModelState.Remove(nameof(Version));
        Version = It.Meeting.Version;
        return shown;
    }

    private MeetingInput Written() => new()
    {
        Date = It.Meeting.On, Time = It.Meeting.At, Place = It.Meeting.Place?.Text, Agenda = It.Meeting.Agenda.Text, Guests = [.. It.Invited.Select(i => i.Person).OfType<Guid>()],
    };
}
