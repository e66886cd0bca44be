namespace BackOnTrack.Domain.Mentors;

/// <summary>Days on which a mentor is away. An open end is allowed and closed on return.</summary>
public sealed class MentorLeave : IAboutMentor
{
    private MentorLeave() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? Until { get; private set; }

    public static Outcome<MentorLeave> Record(Mentor mentor, DateOnly? from, DateOnly? until)
    {
        if (mentor.State == MentorState.Left) return new Refusal("Mentors.Refuse.Left");
        if (from is not { } first) return new Refusal("House.Refuse.DayMissing", "From");
        if (until < first) return new Refusal("Mentors.Refuse.EndsBeforeStart", "Until");
        return new MentorLeave { Id = Guid.CreateVersion7(), Mentor = mentor.Id, Unit = mentor.Unit, From = first, Until = until };
    }

    public bool Covers(DateOnly day) => From <= day && (Until is null || day <= Until);

    /// <summary>The mentor is back: the last day away is the day before.</summary>
    public Outcome<Nothing> Return(DateOnly day)
    {
        if (!Covers(day)) return new Refusal("Mentors.Refuse.NotOnLeave");
        Until = day == From ? From : day.AddDays(-1);
        return Nothing.Value;
    }
}
