using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Relationship;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Relationship;

/// <summary>Types a sheet in anew, with a reason: both writings stay, the later one counts.</summary>
public sealed class CorrectCheck(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid check, RelationshipInput input, string? why, uint seen, CancellationToken stop) => db.Write(actor, Act.RelationshipCorrect, async tx =>
    {
        if (await tx.BookOf(mentorship, stop) is not { } at || at.Latest(check) is not { } before) return Refusal.NotFound;
        tx.Expect(before, seen);
        if (!at.Book.Correct(before.Id, input, why, tx.Doer).Accepted(out var made, out var refusals)) return Outcome<Guid>.Refused(refusals);
        return await tx.Keep(at, made, Act.RelationshipCorrect, stop);
    }, stop);
}
