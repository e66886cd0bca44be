using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Relationship;

/// <summary>The mentor takes an own view out of everything counted, with a reason; it can still be read.</summary>
public sealed class VoidMirror(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid mirror, string? why, uint seen, CancellationToken stop) => db.Write(actor, Act.MirrorAnswer, async tx =>
    {
        if (await tx.MirrorsOf(mentorship, stop) is not { } at || await tx.OwnMirror(mentorship, mirror, stop) is not { } it) return Refusal.NotFound;
        tx.Expect(it, seen);
        if (!at.Book.Void(mirror, why, tx.Doer).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.MirrorAnswer, at.About.Mentee, mirror);
        return mirror;
    }, stop);
}
