using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>Whose gap it is that is to end; a gap of another mentorship is not there.</summary>
public sealed class ShowGap(Database db)
{
    public Task<Outcome<NamedMentorship>> Run(Actor actor, Guid mentorship, Guid gap, CancellationToken stop) => db.Read<NamedMentorship>(actor, Act.GapJustify, async tx =>
    {
        if (await tx.HeadOf(mentorship, stop) is not { } head) return Refusal.NotFound;
        if (!await tx.ContactGaps.AnyAsync(g => g.Id == gap && g.Mentorship == mentorship, stop)) return Refusal.NotFound;
        tx.Saw(Act.GapJustify, head.Mentorship.Mentee, gap);
        return head;
    }, stop);
}
