using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.EndMentorship;

[Needs(Act.MentorshipEnd), StepUp]
public sealed class EndMentorshipPage(EndMentorship act, ReadHead read) : HeadPage(read)
{
    [BindProperty] public EndInput Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => Do(() => act.Run(Actor, Id, Input, Stop));
}
