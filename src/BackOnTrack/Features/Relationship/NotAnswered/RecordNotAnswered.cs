using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Asking;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Domain.Relationship;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Relationship;

/// <summary>Writes down that it was time, that nothing was answered, and why.</summary>
public sealed class RecordNotAnswered(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, DateOnly? day, LifeOccasion? occasion, NotAnsweredBecause? because, CancellationToken stop) => db.Write(actor, Act.RelationshipRecord, async tx =>
    {
        if (await tx.BookOf(mentorship, stop) is not { } at) return Refusal.NotFound;
        if (!at.Book.NotAnswered(day, occasion, because, tx.Doer).Accepted(out var made, out var refusals)) return Outcome<Guid>.Refused(refusals);
        return await tx.Keep(at, made, Act.RelationshipRecord, stop);
    }, stop);
}
