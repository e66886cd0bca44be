using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Drafts;

namespace BackOnTrack.Features.Sessions;

/// <summary>What editing and amending have in common once the note has been rewritten.</summary>
internal static class KeepingAChange
{
    /// <summary>Keeps the earlier writing, a question asked for the first time, and what the change means for the mentorship.</summary>
    public static async Task<Outcome<Guid>> KeepChange(this Tx tx, Act act, SessionAtHand at, SessionVersion before, CoachQuestion? asked, CancellationToken stop)
    {
        var session = at.Book.Session;
        if (await tx.Clash(session.Mentor, session.Time, session.Id, stop) is { } clash) return clash;
        tx.Add(before);
        if (asked is null && at.Book.Question is { } question) tx.Add(question);
        await tx.Recount(at.Mentorship, stop);
        await tx.DropDraft(SessionForms.Change, session.Id, stop);
        tx.Did(act, session.Mentee, session.Id);
        return session.Id;
    }
}
