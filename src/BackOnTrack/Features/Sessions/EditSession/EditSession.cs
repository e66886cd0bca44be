using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Sessions;

/// <summary>Changes a note before it locks; what stood before is kept.</summary>
public sealed class EditSession(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid session, SessionInput input, uint seen, CancellationToken stop) =>
        db.Write(actor, Act.SessionChange, async tx =>
        {
            if (await tx.SessionOf(mentorship, session, stop) is not { } at) return Refusal.NotFound;
            tx.Expect(at.Book.Session, seen);
            var asked = at.Book.Question;
            var ground = await tx.GroundOf(at.Mentorship, input, stop);
            if (!at.Book.Edit(ground, input, tx.Doer, tx.Programme.Sessions).Accepted(out var before, out var no)) return Outcome<Guid>.Refused(no);
            return await tx.KeepChange(Act.SessionChange, at, before, asked, stop);
        }, stop);
}
