using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.PauseMentorship;

[Needs(Act.MentorshipPause)]
public sealed class PauseMentorshipPage(PauseMentorship act, ReadHead read) : HeadPage(read)
{
    [BindProperty] public PauseInput Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => Do(() => act.Run(Actor, Id, Input, Stop));
}
