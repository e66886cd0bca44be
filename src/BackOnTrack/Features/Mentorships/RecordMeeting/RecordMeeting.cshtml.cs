using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.RecordMeeting;

[Needs(Act.MeetingRecord)]
public sealed class RecordMeetingPage(RecordMeeting act, ReadHead read, TimeProvider clock) : HeadPage(read)
{
    [BindProperty] public MeetingInput Input { get; set; } = new();
    protected override string Form => MentorshipForms.FirstMeeting;

    public override Task<IActionResult> OnGetAsync()
    {
        Input.Day = clock.Today();
        return base.OnGetAsync();
    }

    public Task<IActionResult> OnPostAsync() => Do(() => act.Run(Actor, Id, Input, Stop));
}
