using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Mentorships;

/// <summary>A question to the security office about one match: yes, yes with conditions, or no. Nothing else goes to them or comes from them.</summary>
public sealed class SecurityRequest : IInFile
{
    private SecurityRequest() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public Guid Mentor { get; private set; }

    /// <summary>All the security office is told about the mentor.</summary>
    public string MentorAlias { get; private set; } = "";
    public MentorBackground Background { get; private set; }
    public int? Establishment { get; private set; }
    public Sealed? Question { get; private set; }
    public DateOnly AskedOn { get; private set; }
    public Guid AskedBy { get; private set; }
    public SecurityAnswer? Answer { get; private set; }
    public Sealed? Conditions { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }
    public Guid? AnsweredBy { get; private set; }

    /// <summary>Set when the match the question was about is gone before an answer came.</summary>
    public bool Dropped { get; private set; }
    public uint Version { get; private set; }

    public static SecurityRequest Ask(Mentorship it, MatchChoice about, string? question, Doer by) => new()
    {
        Id = Guid.CreateVersion7(), Mentee = it.Mentee, Unit = it.Unit, Mentorship = it.Id,
        Mentor = about.Mentor, MentorAlias = about.Alias, Background = about.Background, Establishment = it.Establishment,
        Question = string.IsNullOrWhiteSpace(question) ? null : Sealed.Of(question.Trim()), AskedOn = by.Today, AskedBy = by.Account,
    };

    public Outcome<Nothing> Say(SecurityAnswer answer, string? conditions, Doer by)
    {
        if (Answer is not null || Dropped) return new Refusal("Mentorships.Refuse.AlreadyAnswered");
        conditions = (conditions ?? "").Trim();
        if (answer == SecurityAnswer.Conditions && conditions.Length == 0) return new Refusal("Mentorships.Refuse.Conditions", "Conditions");
        (Answer, AnsweredAt, AnsweredBy) = (answer, by.Now, by.Account);
        Conditions = answer == SecurityAnswer.Conditions ? Sealed.Of(conditions) : null;
        return Nothing.Value;
    }

    public void Drop() => Dropped = Dropped || Answer is null;
}
