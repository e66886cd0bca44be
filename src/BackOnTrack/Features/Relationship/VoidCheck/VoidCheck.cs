using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Relationship;

/// <summary>Takes a check out of everything counted or compared, with a reason; it can still be read.</summary>
public sealed class VoidCheck(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid check, string? why, uint seen, CancellationToken stop) => db.Write(actor, Act.RelationshipCorrect, async tx =>
    {
        if (await tx.BookOf(mentorship, stop) is not { } at || at.Latest(check) is not { } it) return Refusal.NotFound;
        tx.Expect(it, seen);
        if (!at.Book.Void(it.Id, why, tx.Doer).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        await tx.SettlePrompts(at, stop);
        tx.Did(Act.RelationshipCorrect, at.About.Mentee, it.Id);
        return it.Id;
    }, stop);
}
