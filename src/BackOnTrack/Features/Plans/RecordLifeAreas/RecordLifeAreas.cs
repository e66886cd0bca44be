using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Plans;

/// <summary>Types in the mentee's sheet. Whoever is or was mentor here is refused.</summary>
public sealed class RecordLifeAreas(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, LifeCheckInput input, CancellationToken stop) => db.Write(actor, Act.LifeAreaRecord, async tx =>
    {
        if (await tx.LifeOf(mentorship, stop) is not { } at) return Refusal.NotFound;
        if (!at.Book.TypeIn(input, tx.Doer).Accepted(out var made, out var refusals)) return Outcome<Guid>.Refused(refusals);
        return tx.KeepLook(at, made, Act.LifeAreaRecord);
    }, stop);
}
