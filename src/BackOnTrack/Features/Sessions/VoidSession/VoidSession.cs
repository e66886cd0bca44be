using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Sessions;

/// <summary>Takes a session out of every count, with a reason. Who may read it still sees it, with who, when and why.</summary>
public sealed class VoidSession(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid session, string? reason, uint seen, CancellationToken stop) =>
        db.Write(actor, Act.SessionVoid, async tx =>
        {
            if (await tx.SessionOf(mentorship, session, stop) is not { } at) return Refusal.NotFound;
            tx.Expect(at.Book.Session, seen);
            if (!at.Book.Void(reason, tx.Doer, tx.Programme.Sessions).Accepted(out _, out var no)) return Outcome<Guid>.Refused(no);
            await tx.Recount(at.Mentorship, stop);
            tx.Did(Act.SessionVoid, at.Mentorship.Mentee, session);
            return session;
        }, stop);
}
