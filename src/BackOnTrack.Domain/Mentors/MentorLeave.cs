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

    /// <param name="earlier">What is written down already: no day is a day of leave twice.</param>
    public static Outcome<MentorLeave> Record(Mentor mentor, DateOnly? from, DateOnly? until, IEnumerable<MentorLeave> earlier)
    {
        if (mentor.State == MentorState.Left) return new Refusal("Mentors.Refuse.Left");
        if (from is not { } first) return new Refusal("House.Refuse.DayMissing", "From");
        if (until < first) return new Refusal("Mentors.Refuse.EndsBeforeStart", "Until");
        if (Met(earlier, first, until) is { } other) return new Refusal("Mentors.Refuse.LeaveOverlaps", "From", [other.From]);
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

    /// <summary>It is not over, and so can still be another.</summary>
    public bool IsAhead(DateOnly today) => Until is null || Until >= today;

    public bool HasBegun(DateOnly today) => From <= today;

    /// <summary>Another last day, or none that is known yet.</summary>
    /// <param name="others">The mentor's other leaves.</param>
    public Outcome<Nothing> EndOn(DateOnly? until, IEnumerable<MentorLeave> others, DateOnly today)
    {
        if (!IsAhead(today)) return new Refusal("Mentors.Refuse.LeaveOver");
        if (until < From) return new Refusal("Mentors.Refuse.EndsBeforeStart", "Until");
        if (Met(others, From, until) is { } other) return new Refusal("Mentors.Refuse.LeaveOverlaps", "Until", [other.From]);
        Until = until;
        return Nothing.Value;
    }

    /// <summary>Whether it can be called off: only what has not begun. A leave that never was leaves no row.</summary>
    public Outcome<Nothing> CallOff(DateOnly today) => HasBegun(today) ? new Refusal("Mentors.Refuse.LeaveBegun") : Nothing.Value;

    private static MentorLeave? Met(IEnumerable<MentorLeave> leaves, DateOnly from, DateOnly? until) =>
        leaves.Where(l => (until is null || l.From <= until) && (l.Until is null || from <= l.Until)).MinBy(l => l.From);
}
