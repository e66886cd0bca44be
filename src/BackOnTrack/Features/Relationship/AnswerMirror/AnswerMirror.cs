using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Relationship;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Relationship;

/// <summary>The mentor's own view of working together, kept for the coach.</summary>
public sealed class AnswerMirror(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, RelationshipInput input, CancellationToken stop) => db.Write(actor, Act.MirrorAnswer, async tx =>
    {
        if (await tx.MirrorsOf(mentorship, stop) is not { } at) return Refusal.NotFound;
        if (!at.Book.Answer(input, tx.Doer).Accepted(out var made, out var refusals)) return Outcome<Guid>.Refused(refusals);
        return tx.KeepMirror(at, made);
    }, stop);
}
