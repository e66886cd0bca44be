namespace BackOnTrack.Domain.Mentors;

/// <summary>From when until when somebody was a mentor, and why it ended. Whoever comes back begins a new one; the old one stays.</summary>
public sealed class CorpsPeriod : IAboutMentor
{
    public const int LongestReason = 500;

    /// <summary>Longest between the last day and the return for a mistake; a last day may have been entered some days late.</summary>
    public const int MostDaysAway = 14;

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

    /// <summary>The leaving was written down by mistake: the day the mentor was taken back, up to which this period counts on.</summary>
    public DateOnly? ResumedOn { get; private set; }
    public Guid? MistakenBy { get; private set; }
    public DateTimeOffset? MistakenAt { get; private set; }
    public Sealed? MistakenBecause { get; private set; }

    public static CorpsPeriod Begin(Mentor mentor, DateOnly? from) => new() { Id = Guid.CreateVersion7(), Mentor = mentor.Id, Unit = mentor.Unit, From = from };

    public Outcome<Nothing> End(DateOnly? day, LeavingCause? cause)
    {
        if (day is null) return new Refusal("House.Refuse.DayMissing", "LeftOn");
        if (cause is null) return new Refusal("House.Refuse.Missing", "Cause");
        if (day < From) return new Refusal("Mentors.Refuse.EndsBeforeStart", "LeftOn");
        (Until, Cause) = (day, cause);
        return Nothing.Value;
    }

    /// <summary>Why its end cannot be called a mistake, or nothing: only a leaving that was taken back soon can, for whoever stays away has left.</summary>
    /// <param name="next">The period the mentor began by coming back.</param>
    public Refusal? InTheWayOfMistake(CorpsPeriod? next) =>
        MistakenAt is not null ? new("Mentors.Refuse.MistakeAlready")
        : Until is not { } until || next?.From is not { } back || back > until.AddDays(MostDaysAway) ? new("Mentors.Refuse.NoMistake", Values: [MostDaysAway]) : null;

    /// <summary>Nobody left: what was written stays in the history and counts in no figure.</summary>
    public Outcome<Nothing> CallMistake(CorpsPeriod? next, string? why, Guid by, DateTimeOffset now)
    {
        if (InTheWayOfMistake(next) is { } no) return no;
        if (Reasons.Flaws(why, LongestReason, "Mentors.Refuse.ReasonTooLong") is { Count: > 0 } flaws) return flaws;
        (ResumedOn, MistakenBy, MistakenAt, MistakenBecause) = (next!.From, by, now, Sealed.Of(why!.Trim()));
        return Nothing.Value;
    }

    /// <summary>Starts the clock: from the last day on, for as many months as the programme keeps a file.</summary>
    public void Keep(CorpsRules rules) => KeepUntil = Until?.AddMonths(rules.MonthsKept);

    /// <summary>The mentor is back: what was to be erased is needed again.</summary>
    public void StopClock() => KeepUntil = null;
}
