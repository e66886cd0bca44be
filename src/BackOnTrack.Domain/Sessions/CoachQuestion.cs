using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Domain.Sessions;

/// <summary>
/// The one thing of a note that the mentor hands to the coach. A session has at most one. Other words of an open question keep its
/// place; once it was taken up or taken back, other words are a question of that moment, and the coach has it again.
/// </summary>
public sealed class CoachQuestion : IInFile
{
    private CoachQuestion() { }

    /// <summary>The same id as the session's.</summary>
    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public Guid Mentor { get; private set; }

    public Sealed Question { get; private set; } = null!;
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>When the mentor took the question back, or the session was voided.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>When the coach said: I have it, we talk about it.</summary>
    public DateTimeOffset? TakenUpAt { get; private set; }

    public bool IsOpen => WithdrawnAt is null && TakenUpAt is null;

    internal static CoachQuestion Of(Session session, string question, Doer by) => new()
    {
        Id = session.Id,
        Mentee = session.Mentee,
        Unit = session.Unit,
        Mentorship = session.Mentorship,
        Mentor = session.Mentor,
        Question = Sealed.Of(question.Trim()),
        AskedAt = by.Now,
    };

    internal void Ask(string? question, Doer by)
    {
        if (string.IsNullOrWhiteSpace(question))
        {
            Withdraw(by);
            return;
        }
        var words = question.Trim();
        if (WithdrawnAt is not null || (TakenUpAt is not null && Question.Text != words)) (AskedAt, TakenUpAt, WithdrawnAt) = (by.Now, null, null);
        if (Question.Text != words) Question = Sealed.Of(words);
    }

    internal void Withdraw(Doer by) => WithdrawnAt ??= by.Now;

    /// <summary>The coach takes the question up; a second time changes nothing.</summary>
    public Outcome<Nothing> TakeUp(DateTimeOffset now)
    {
        if (WithdrawnAt is not null) return new Refusal("Sessions.Refuse.QuestionWithdrawn");
        TakenUpAt ??= now;
        return Nothing.Value;
    }
}
