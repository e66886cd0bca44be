using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>One session as far as its reader may see it: facts; words and earlier writings; the question.</summary>
public sealed record SessionInFull(
    NamedMentorship Head, Session Session, SessionNote? Note, IReadOnlyList<SessionVersion> Before, CoachQuestion? Question,
    IReadOnlyList<string> Goals, string? VoidedBy, bool IsLocked, bool IsMine, SessionAcknowledgement? Acknowledged);

/// <summary>Reads one session. The wall decides how much of it there is.</summary>
public sealed class ReadSession(Database db)
{
    public Task<Outcome<SessionInFull>> Run(Actor actor, Guid mentorship, Guid session, CancellationToken stop) => db.Read<SessionInFull>(actor, Act.SessionReadFacts, async tx =>
    {
        if (await tx.HeadOf(mentorship, stop) is not { } head) return Refusal.NotFound;
        if (await tx.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == session && s.Mentorship == mentorship, stop) is not { } facts) return Refusal.NotFound;
        var note = await tx.SessionNotes.FindVisible(session, stop);
        var before = await tx.SessionVersions.AsNoTracking().Where(v => v.Session == session).OrderByDescending(v => v.Number).ToListAsync(stop);
        var question = await tx.CoachQuestions.FindVisible(session, stop);
        var acknowledged = await tx.SessionAcknowledgements.FindVisible(session, stop);
        tx.Saw(note is null ? Act.SessionReadFacts : Act.SessionReadNote, facts.Mentee, session);
        return new SessionInFull(head, facts, note, await tx.Open(before, stop), question, note is null ? [] : await tx.AimsOf(facts, stop),
            await tx.NameOf(facts.VoidedBy, stop), facts.IsLocked(tx.Now), facts.Mentor == actor.Account, acknowledged);
    }, stop);
}
