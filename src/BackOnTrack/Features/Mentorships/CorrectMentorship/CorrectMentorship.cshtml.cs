using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.CorrectMentorship;

[Needs(Act.MentorshipCorrect)]
public sealed class CorrectMentorshipPage(CorrectMentorship act, ReadHead read) : HeadPage(read)
{
    [BindProperty] public CorrectInput Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => Do(() => act.Run(Actor, Id, Input, Stop));
}
