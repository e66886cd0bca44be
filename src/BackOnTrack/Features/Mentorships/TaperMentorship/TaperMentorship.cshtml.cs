using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.TaperMentorship;

[Needs(Act.MentorshipTaper)]
public sealed class TaperMentorshipPage(TaperMentorship act, ReadHead read) : HeadPage(read)
{
    [BindProperty] public TaperInput Input { get; set; } = new();
    protected override string Form => MentorshipForms.Taper;

    public Task<IActionResult> OnPostAsync() => Do(() => act.Run(Actor, Id, Input, Stop));
}
