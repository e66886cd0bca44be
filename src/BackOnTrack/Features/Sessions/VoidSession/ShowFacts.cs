using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;

namespace BackOnTrack.Features.Sessions;

/// <summary>Shows which session is about to be voided.</summary>
public sealed class ShowFacts(Database db)
{
    public Task<Outcome<(NamedMentorship Head, Session Session)>> Run(Actor actor, Guid mentorship, Guid session, CancellationToken stop) =>
        db.Read<(NamedMentorship, Session)>(actor, Act.SessionVoid, async tx =>
        {
            if (await tx.HeadOf(mentorship, stop) is not { } head || await tx.SessionOf(mentorship, session, stop) is not { } at || at.Book.Session.IsVoid) return Refusal.NotFound;
            tx.Saw(Act.SessionReadFacts, at.Mentorship.Mentee, session);
            return (head, at.Book.Session);
        }, stop);
}
