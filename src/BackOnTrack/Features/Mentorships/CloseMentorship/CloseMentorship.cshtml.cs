using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentorships.CloseMentorship;

[Needs(Act.MentorshipClose)]
public sealed class CloseMentorshipPage(CloseMentorship act, ReadHead read) : HeadPage(read)
{
    public Task<IActionResult> OnPostAsync() => Do(() => act.Run(Actor, Id, Stop));
}
