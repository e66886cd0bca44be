using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Relationship;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Relationship;

/// <summary>Types in a sheet of paper. Whoever is or was mentor here is refused, and what asks for a talk is asked of the coach.</summary>
public sealed class TypeInCheck(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, RelationshipInput input, CancellationToken stop) => db.Write(actor, Act.RelationshipRecord, async tx =>
    {
        if (await tx.BookOf(mentorship, stop) is not { } at) return Refusal.NotFound;
        if (!at.Book.TypeIn(input, tx.Doer).Accepted(out var made, out var refusals)) return Outcome<Guid>.Refused(refusals);
        return await tx.Keep(at, made, Act.RelationshipRecord, stop);
    }, stop);
}
