using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

public sealed class AcknowledgeInput
{
    public Acknowledgement? Word { get; set; }
    public string? Question { get; set; }
}

/// <summary>The coach says something to a session's facts, once; until then it stands on the coach's list.</summary>
public sealed class AcknowledgeSession(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid session, AcknowledgeInput input, CancellationToken stop) => db.Write(actor, Act.SessionAcknowledge, async tx =>
    {
        if (await tx.Sessions.FindVisible(session, stop) is not { VoidedAt: null } facts || facts.Mentorship != mentorship || !await tx.Coaches(facts.Mentor, stop)) return Refusal.NotFound;
        if (await tx.SessionAcknowledgements.AnyAsync(a => a.Id == session, stop)) return new Refusal("Sessions.Refuse.AlreadyAcknowledged");
        if (!SessionAcknowledgement.Of(facts, input.Word, input.Question, actor.Account, tx.Now, tx.Programme.Sessions).Accepted(out var said, out var no))
            return Outcome<Guid>.Refused(no);
        tx.Add(said);
        tx.Did(Act.SessionAcknowledge, facts.Mentee, session);
        return session;
    }, stop);
}

/// <summary>The coach has read what the mentor answered; it goes from the coach's list.</summary>
public sealed class ReadAnswer(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid session, CancellationToken stop) => db.Write(actor, Act.SessionAcknowledge, async tx =>
    {
        if (await tx.SessionAcknowledgements.FindVisible(session, stop) is not { } said || said.Mentorship != mentorship) return Refusal.NotFound;
        if (!said.AnswerRead(tx.Now).Accepted(out _, out var no)) return Outcome<Guid>.Refused(no);
        tx.Did(Act.SessionAcknowledge, said.Mentee, session);
        return session;
    }, stop);
}

/// <summary>The facts of one session, and what the coach has said to them.</summary>
public sealed record SeenFacts(NamedMentorship Head, Session Session, SessionAcknowledgement? Said);

public sealed class ReadFacts(Database db)
{
    public Task<Outcome<SeenFacts>> Run(Actor actor, Guid mentorship, Guid session, CancellationToken stop) => db.Read<SeenFacts>(actor, Act.SessionAcknowledge, async tx =>
    {
        if (await tx.HeadOf(mentorship, stop) is not { } head) return Refusal.NotFound;
        if (await tx.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == session && s.Mentorship == mentorship && s.VoidedAt == null, stop) is not { } facts) return Refusal.NotFound;
        if (!await tx.Coaches(facts.Mentor, stop)) return Refusal.NotFound;
        var said = await tx.SessionAcknowledgements.FindVisible(session, stop);
        tx.Saw(Act.SessionReadFacts, facts.Mentee, session);
        return new SeenFacts(head, facts, said);
    }, stop);
}

internal static class WhoseSession
{
    extension(Tx tx)
    {
        /// <summary>Whether the coach coaches this mentor, as who has it or stands in: another mentor of the same mentee may be another coach's.</summary>
        public Task<bool> Coaches(Guid mentor, CancellationToken stop) => tx.Mentors.AnyAsync(m => m.Id == mentor, stop);
    }
}
