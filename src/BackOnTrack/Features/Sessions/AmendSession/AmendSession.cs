using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Sessions;

/// <summary>Changes a locked note: a new version with a reason that later readers see.</summary>
public sealed class AmendSession(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid session, SessionInput input, string? reason, uint seen, CancellationToken stop) =>
        db.Write(actor, Act.SessionAmend, async tx =>
        {
            if (await tx.SessionOf(mentorship, session, stop) is not { } at) return Refusal.NotFound;
            tx.Expect(at.Book.Session, seen);
            var asked = at.Book.Question;
            var ground = await tx.GroundOf(at.Mentorship, input, stop);
            if (!at.Book.Amend(ground, input, reason, tx.Doer, tx.Programme.Sessions).Accepted(out var before, out var no)) return Outcome<Guid>.Refused(no);
            return await tx.KeepChange(Act.SessionAmend, at, before, asked, stop);
        }, stop);
}
