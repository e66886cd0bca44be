using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;

namespace BackOnTrack.Features.Sessions;

/// <summary>A note on its form again.</summary>
public sealed record WrittenSession(SessionSheet Sheet, SessionBook Book);

/// <summary>Opens the form of a note that was written; only its writer changes it.</summary>
public sealed class ShowWritten(Database db)
{
    public Task<Outcome<WrittenSession>> Run(Actor actor, Guid mentorship, Guid session, CancellationToken stop) => db.Read<WrittenSession>(actor, Act.SessionChange, async tx =>
    {
        if (await tx.SessionOf(mentorship, session, stop) is not { } at || at.Book.Session.Mentor != actor.Account || at.Book.Session.IsVoid) return Refusal.NotFound;
        if (await tx.Sheet(mentorship, SessionForms.Change, session, stop) is not { } sheet) return Refusal.NotFound;
        tx.Saw(Act.SessionReadNote, at.Mentorship.Mentee, session);
        return new WrittenSession(sheet, at.Book);
    }, stop);
}
