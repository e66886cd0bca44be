using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Asking;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Plans;

/// <summary>Writes down that it was time, that nothing was answered, and why.</summary>
public sealed class RecordLifeNotAnswered(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, DateOnly? day, LifeOccasion? occasion, NotAnsweredBecause? because, CancellationToken stop) => db.Write(actor, Act.LifeAreaRecord, async tx =>
    {
        if (await tx.LifeOf(mentorship, stop) is not { } at) return Refusal.NotFound;
        if (!at.Book.NotAnswered(day, occasion, because, tx.Doer).Accepted(out var made, out var refusals)) return Outcome<Guid>.Refused(refusals);
        return tx.KeepLook(at, made, Act.LifeAreaRecord);
    }, stop);
}
