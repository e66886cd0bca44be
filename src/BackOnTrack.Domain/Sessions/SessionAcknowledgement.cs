namespace BackOnTrack.Domain.Sessions;

/// <summary>What the coach says to a session note's facts.</summary>
public enum Acknowledgement { Read, Thanks, Question }

/// <summary>The coach has seen that a session took place or did not. Until then it stands on the coach's list.</summary>
public sealed class SessionAcknowledgement : IInFile
{
    private SessionAcknowledgement() { }

    /// <summary>The same id as the session's.</summary>
    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }

    /// <summary>Whose session it was: the mentor who reads the answer.</summary>
    public Guid Mentor { get; private set; }
    public Guid By { get; private set; }
    public DateTimeOffset At { get; private set; }
    public Acknowledgement Word { get; private set; }
    public Sealed? Question { get; private set; }

    /// <summary>What the mentor says to the question.</summary>
    public Sealed? Answer { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>When the coach had read the answer; until then it stands on the coach's list.</summary>
    public DateTimeOffset? AnswerReadAt { get; private set; }

    public bool WaitsForAnswer => Word is Acknowledgement.Question && AnsweredAt is null;

    public static Outcome<SessionAcknowledgement> Of(Session session, Acknowledgement? word, string? question, Guid by, DateTimeOffset now, SessionPolicy policy)
    {
        if (word is not { } said) return new Refusal("House.Refuse.Missing", "Word");
        if (said == Acknowledgement.Question && string.IsNullOrWhiteSpace(question)) return new Refusal("Sessions.Refuse.AskSomething", "Question");
        if (question?.Length > policy.LongestText) return new Refusal("Sessions.Refuse.TooLong", "Question", [policy.LongestText]);
        return new SessionAcknowledgement
        {
            Id = session.Id, Mentee = session.Mentee, Unit = session.Unit, Mentorship = session.Mentorship, Mentor = session.Mentor,
            By = by, At = now, Word = said,
            Question = said == Acknowledgement.Question ? Sealed.Of(question!.Trim()) : null,
        };
    }

    /// <summary>The mentor answers the coach's question, once. A mentee's words do not belong here; the coach never reads the note.</summary>
    public Outcome<Nothing> Reply(string? answer, DateTimeOffset now, SessionPolicy policy)
    {
        if (!WaitsForAnswer) return new Refusal("Sessions.Refuse.NothingToAnswer");
        if (string.IsNullOrWhiteSpace(answer)) return new Refusal("House.Refuse.Missing", "Reply");
        if (answer.Length > policy.LongestText) return new Refusal("Sessions.Refuse.TooLong", "Reply", [policy.LongestText]);
        (Answer, AnsweredAt) = (Sealed.Of(answer.Trim()), now);
        return Nothing.Value;
    }

    /// <summary>The coach has read the answer; a second time changes nothing.</summary>
    public Outcome<Nothing> AnswerRead(DateTimeOffset now)
    {
        if (AnsweredAt is null) return new Refusal("Sessions.Refuse.NothingToRead");
        AnswerReadAt ??= now;
        return Nothing.Value;
    }
}
