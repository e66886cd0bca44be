using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Plans;

/// <summary>Keeps the mentor's own view of the mentee's life, beside the mentee's.</summary>
public sealed class AddSecondView(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, LifeCheckInput input, CancellationToken stop) => db.Write(actor, Act.LifeAreaSecondView, async tx =>
    {
        if (await tx.LifeOf(mentorship, stop) is not { } at) return Refusal.NotFound;
        if (!at.Book.SecondView(input, tx.Doer).Accepted(out var made, out var refusals)) return Outcome<Guid>.Refused(refusals);
        return tx.KeepLook(at, made, Act.LifeAreaSecondView);
    }, stop);
}
