namespace BackOnTrack.Domain.Mentors;

/// <summary>From when until when somebody was a mentor, and why it ended. Whoever comes back begins a new one; the old one stays.</summary>
public sealed class CorpsPeriod : IAboutMentor
{
    private CorpsPeriod() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }

    /// <summary>Null where somebody was a mentor before the register knew it.</summary>
    public DateOnly? From { get; private set; }
    public DateOnly? Until { get; private set; }
    public LeavingCause? Cause { get; private set; }

    /// <summary>Until when the file is kept, once the leaving is finished; until then the clock stands still.</summary>
    public DateOnly? KeepUntil { get; private set; }

    public static CorpsPeriod Begin(Mentor mentor, DateOnly? from) => new() { Id = Guid.CreateVersion7(), Mentor = mentor.Id, Unit = mentor.Unit, From = from };

    public Outcome<Nothing> End(DateOnly? day, LeavingCause? cause)
    {
        if (day is null) return new Refusal("House.Refuse.DayMissing", "LeftOn");
        if (cause is null) return new Refusal("House.Refuse.Missing", "Cause");
        if (day < From) return new Refusal("Mentors.Refuse.EndsBeforeStart", "LeftOn");
        (Until, Cause) = (day, cause);
        return Nothing.Value;
    }

    /// <summary>Starts the clock: from the last day on, for as many months as the programme keeps a file.</summary>
    public void Keep(CorpsRules rules) => KeepUntil = Until?.AddMonths(rules.MonthsKept);

    /// <summary>The mentor is back: what was to be erased is needed again.</summary>
    public void StopClock() => KeepUntil = null;
}
