using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Plans;

/// <summary>Types a sheet in anew, with a reason: both writings stay, the later one counts.</summary>
public sealed class CorrectLifeAreas(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid check, LifeCheckInput input, string? why, uint seen, CancellationToken stop) => db.Write(actor, Act.LifeAreaCorrect, async tx =>
    {
        if (await tx.LifeOf(mentorship, stop) is not { } at) return Refusal.NotFound;
        if (at.Latest(check) is not { } before) return Refusal.NotFound;
        tx.Expect(before, seen);
        if (!at.Book.Correct(before.Id, input, why, tx.Doer).Accepted(out var made, out var refusals)) return Outcome<Guid>.Refused(refusals);
        return tx.KeepLook(at, made, Act.LifeAreaCorrect);
    }, stop);
}
