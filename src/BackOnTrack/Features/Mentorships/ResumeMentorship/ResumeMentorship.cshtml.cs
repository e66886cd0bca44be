using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.ResumeMentorship;

[Needs(Act.MentorshipPause)]
public sealed class ResumeMentorshipPage(ResumeMentorship act, ReadHead read) : HeadPage(read)
{
    [BindProperty] public ResumeInput Input { get; set; } = new();
    protected override string Form => MentorshipForms.Resume;

    public Task<IActionResult> OnPostAsync() => Do(() => act.Run(Actor, Id, Input, Stop));
}
