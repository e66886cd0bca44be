using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Relationship;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Relationship;

/// <summary>The mentor writes the own view anew, with a reason: both writings stay.</summary>
public sealed class CorrectMirror(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid mirror, RelationshipInput input, string? why, uint seen, CancellationToken stop) => db.Write(actor, Act.MirrorAnswer, async tx =>
    {
        if (await tx.MirrorsOf(mentorship, stop) is not { } at || await tx.OwnMirror(mentorship, mirror, stop) is not { } it) return Refusal.NotFound;
        tx.Expect(it, seen);
        if (!at.Book.Correct(mirror, input, why, tx.Doer).Accepted(out var made, out var refusals)) return Outcome<Guid>.Refused(refusals);
        return tx.KeepMirror(at, made);
    }, stop);
}
