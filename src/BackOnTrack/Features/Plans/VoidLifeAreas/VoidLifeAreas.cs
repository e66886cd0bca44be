using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Plans;

/// <summary>Takes a look out of everything counted or compared, with a reason; it can still be read.</summary>
public sealed class VoidLifeAreas(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid check, string? why, uint seen, CancellationToken stop) => db.Write(actor, Act.LifeAreaCorrect, async tx =>
    {
        if (await tx.LifeOf(mentorship, stop) is not { } at) return Refusal.NotFound;
        if (at.Latest(check) is not { } it) return Refusal.NotFound;
        tx.Expect(it, seen);
        if (!at.Book.Void(it.Id, why, tx.Doer).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.LifeAreaCorrect, at.About.Mentee, it.Id);
        return it.Id;
    }, stop);
}
