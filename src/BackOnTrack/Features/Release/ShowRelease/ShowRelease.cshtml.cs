using BackOnTrack.Access;
using BackOnTrack.Domain.Mentorships;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Release;

/// <summary>The list of one person, apart what waits for others, and what comes at and after the gate.</summary>
[Needs(Act.ReleaseRead)]
public sealed class ShowReleasePage(ReadRelease read) : ReleasePage(read)
{
    public Task<IActionResult> OnGet() => Load();

    /// <summary>Whether this reader can see the mentorship out more slowly from where it stands.</summary>
    public bool MayTaper => AccessTable.Allows(Act.MentorshipTaper, Actor.Hat) && Moves.Offered(Sheet.Mentorship.State, Actor.Hat).Contains(MentorshipStep.Taper);
}
