using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.RecordMeeting;

[Needs(Act.MeetingRecord)]
public sealed class RecordMeetingPage(RecordMeeting act, ReadHead read) : HeadPage(read)
{
    [BindProperty] public MeetingInput Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => Do(() => act.Run(Actor, Id, Input, Stop));
}
