using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Drafts;

namespace BackOnTrack.Features.Sessions;

/// <summary>The mentor answers what the coach asked about a session.</summary>
public sealed class AnswerCoach(Database db)
{
    public const string Form = "coach-answer";

    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid session, string? answer, CancellationToken stop) => db.Write(actor, Act.CoachAnswer, async tx =>
    {
        if (await tx.SessionAcknowledgements.FindVisible(session, stop) is not { } said || said.Mentorship != mentorship) return Refusal.NotFound;
        if (!said.Reply(answer, tx.Now, tx.Programme.Sessions).Accepted(out _, out var no)) return Outcome<Guid>.Refused(no);
        await tx.DropDraft(Form, session, stop);
        tx.Did(Act.CoachAnswer, said.Mentee, session);
        return session;
    }, stop);
}

/// <summary>What the coach asked, about which session, and what was typed and not sent.</summary>
public sealed record AskedByCoach(NamedMentorship Head, Session Session, SessionAcknowledgement Said, Draft? Typed);

public sealed class OfferAnswer(Database db)
{
    public Task<Outcome<AskedByCoach>> Run(Actor actor, Guid mentorship, Guid session, CancellationToken stop) => db.Read<AskedByCoach>(actor, Act.CoachAnswer, async tx =>
    {
        if (await tx.HeadOf(mentorship, stop) is not { } head) return Refusal.NotFound;
        if (await tx.Sessions.FindVisible(session, stop) is not { VoidedAt: null } facts || facts.Mentorship != mentorship) return Refusal.NotFound;
        if (await tx.SessionAcknowledgements.FindVisible(session, stop) is not { Question: not null } said) return Refusal.NotFound;
        tx.Saw(Act.SessionReadFacts, facts.Mentee, session);
        return new AskedByCoach(head, facts, said, await tx.Draft(AnswerCoach.Form, session, stop));
    }, stop);
}
