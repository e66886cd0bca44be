using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Domain.Sessions;

/// <summary>
/// A session with everything that was written about it: the facts, the words, and the question for the coach if
/// there is one. It is logged, edited until the lock, amended after it, and voided when it should never have stood.
/// </summary>
public sealed class SessionBook(Session session, SessionNote note, CoachQuestion? question)
{
    public Session Session { get; } = session;
    public SessionNote Note { get; } = note;
    public CoachQuestion? Question { get; private set; } = question;

    /// <summary>Writes down a meeting that was held or attempted.</summary>
    public static Outcome<SessionBook> Log(SessionGround ground, SessionInput input, Doer by, SessionPolicy policy)
    {
        if (SessionRules.Broken(input, ground, by, policy) is { Count: > 0 } broken) return broken;
        var session = Session.Of(ground, input, by, policy);
        return new SessionBook(session, SessionNote.Of(session, input), Asked(session, input, by));
    }

    /// <summary>Whether it is most likely the same note sent twice: of one mentor, one day, one kind, and word for word.</summary>
    public bool IsAgain(Session earlier, SessionNote note) => !earlier.IsVoid && earlier.Mentor == Session.Mentor && earlier.OccurredOn == Session.OccurredOn
        && (earlier.TookPlace, earlier.Kind, earlier.Cause) == (Session.TookPlace, Session.Kind, Session.Cause) && Note.SaysTheSameAs(note);

    /// <summary>Changes the note before it locks. What stood before comes back as a version to keep.</summary>
    public Outcome<SessionVersion> Edit(SessionGround ground, SessionInput input, Doer by, SessionPolicy policy) =>
        Session.IsLocked(by.Now) ? new Refusal("Sessions.Refuse.Locked") : Rewrite(ground, input, by, policy, reason: null);

    /// <summary>Changes a locked note, which takes a reason that later readers see.</summary>
    public Outcome<SessionVersion> Amend(SessionGround ground, SessionInput input, string? reason, Doer by, SessionPolicy policy) =>
        ReasonTooShort(reason, policy) is { } refusal
            ? (Outcome<SessionVersion>)new List<Refusal>([refusal, .. SessionRules.Broken(input, ground, by, policy)])
            : Rewrite(ground, input, by, policy, reason);

    /// <summary>Takes the session out of every count. The words stay for those with the right, with who, when and why.</summary>
    public Outcome<Nothing> Void(string? reason, Doer by, SessionPolicy policy)
    {
        if (Session.IsVoid) return new Refusal("Sessions.Refuse.AlreadyVoid");
        if (ReasonTooShort(reason, policy) is { } refusal) return refusal;
        Session.Void(by);
        Note.Void(reason!);
        Question?.Withdraw(by);
        return Nothing.Value;
    }

    private Outcome<SessionVersion> Rewrite(SessionGround ground, SessionInput input, Doer by, SessionPolicy policy, string? reason)
    {
        if (Session.Mentor != by.Account) return new Refusal("Sessions.Refuse.NotYours");
        if (Session.IsVoid) return new Refusal("Sessions.Refuse.AlreadyVoid");
        if (SessionRules.Broken(input, ground, by, policy) is { Count: > 0 } broken) return broken;
        var before = SessionVersion.Of(Session, Note, by, reason);
        Session.Take(input);
        Note.Take(input);
        Question?.Ask(input.Question, by);
        Question ??= Asked(Session, input, by);
        return before;
    }

    private static CoachQuestion? Asked(Session session, SessionInput input, Doer by) =>
        session.AsksCoach ? CoachQuestion.Of(session, input.Question!, by) : null;

    private static Refusal? ReasonTooShort(string? reason, SessionPolicy policy) =>
        reason is null || reason.Trim().Length < policy.ShortestReason || reason.Trim().Distinct().Count() < 4
            ? new Refusal("Sessions.Refuse.ReasonMissing", "Reason", [policy.ShortestReason])
            : null;
}
