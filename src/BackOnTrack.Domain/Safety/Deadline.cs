namespace BackOnTrack.Domain.Safety;

/// <summary>From what a deadline runs, and by what it ends.</summary>
public enum DeadlineEvent
{
    /// <summary>An inquiry was sent in; ends with the decision.</summary>
    InquirySubmitted,

    /// <summary>An incident was written down; ends when it is followed up.</summary>
    IncidentReported,

    /// <summary>A duty to act was used; ends when it is known whether the mentee was told, or when it was set aside.</summary>
    DutyUsed,

    /// <summary>A disclosure was prepared; ends with the decision.</summary>
    DisclosurePrepared,

    /// <summary>A recipient is to be told something; ends with the proof.</summary>
    RecipientToTell,
}

/// <summary>Why a deadline rests.</summary>
public enum PauseCause { WaitingForPapers, PersonAway, TransferInFlight, CourtCase, Illness }

/// <summary>One deadline of the service, as its pack has it.</summary>
/// <param name="Name">The pack's own name; a deadline that has begun keeps it.</param>
/// <param name="From">The event it runs from.</param>
/// <param name="Days">How many days.</param>
/// <param name="Working">Whether only working days count.</param>
/// <param name="Who">Whose it is.</param>
/// <param name="EscalatesAfter">So many days overdue, of the same kind, the next is told.</param>
/// <param name="Next">Who is told then.</param>
public sealed record DeadlineRule(string Name, DeadlineEvent From, int Days, bool Working, TellFunction Who, int EscalatesAfter, TellFunction Next)
{
    public static readonly IReadOnlyList<DeadlineRule> Default =
    [
        new("inquiry_decided", DeadlineEvent.InquirySubmitted, 20, true, TellFunction.Coordinator, 5, TellFunction.Administrator),
        new("incident_followed_up", DeadlineEvent.IncidentReported, 5, true, TellFunction.Coordinator, 2, TellFunction.Coach),
        new("duty_closed", DeadlineEvent.DutyUsed, 7, false, TellFunction.Coordinator, 3, TellFunction.Coach),
        new("disclosure_decided", DeadlineEvent.DisclosurePrepared, 3, true, TellFunction.Coordinator, 3, TellFunction.Administrator),
        new("recipients_told", DeadlineEvent.RecipientToTell, 5, true, TellFunction.Coordinator, 2, TellFunction.Administrator),
    ];

    /// <summary>So many days of its own kind after a day.</summary>
    public DateOnly After(DateOnly from, int days, WorkingDays calendar) => Working ? calendar.After(from, days) : from.AddDays(days);
}

/// <summary>
/// A deadline that runs, in the file it is about. It is due on a day that stands there; a justified pause moves that day by as many
/// days as it lasted, and nobody is told twice that it is overdue.
/// </summary>
public sealed class Deadline : IInFile
{
    private Deadline() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public string Name { get; private set; } = "";
    public DeadlineEvent From { get; private set; }
    public Guid Subject { get; private set; }
    public TellFunction Who { get; private set; }
    public DateOnly StartedOn { get; private set; }
    public DateOnly Due { get; private set; }

    /// <summary>From which day on the next is told.</summary>
    public DateOnly EscalatesOn { get; private set; }
    public DateTimeOffset? EscalatedAt { get; private set; }
    public DateOnly? PausedOn { get; private set; }
    public DateOnly? PausedUntil { get; private set; }
    public DateOnly? DoneOn { get; private set; }

    /// <summary>Which save this is.</summary>
    public uint Version { get; private set; }

    public bool IsOpen => DoneOn is null;
    public bool IsPaused => PausedOn is not null;

    public static Deadline Begin(DeadlineRule rule, Guid mentee, int unit, Guid subject, DateOnly from, WorkingDays calendar, DateTimeOffset now)
    {
        var due = rule.After(from, rule.Days, calendar);
        return new() { Id = Guid.CreateVersion7(now), Mentee = mentee, Unit = unit, Name = rule.Name, From = rule.From, Subject = subject, Who = rule.Who, StartedOn = from, Due = due, EscalatesOn = rule.After(due, rule.EscalatesAfter, calendar) };
    }

    /// <summary>It is done: by its day, or late.</summary>
    public void End(DateOnly day) => (DoneOn, PausedOn, PausedUntil) = (DoneOn ?? day, null, null);

    /// <summary>Overdue for long enough, and nobody else was told yet.</summary>
    public bool IsToEscalate(DateOnly today) => IsOpen && !IsPaused && EscalatedAt is null && EscalatesOn <= today;

    public void Escalate(DateTimeOffset now) => EscalatedAt ??= now;

    /// <summary>It rests for a reason, until a day that is known or is looked at again.</summary>
    public Outcome<DeadlinePause> Pause(PauseCause? cause, DateOnly? from, DateOnly? until, Guid by, DateOnly today, DateTimeOffset now)
    {
        var refusals = new List<Refusal>();
        if (cause is null) refusals.Add(new("House.Refuse.Missing", "Cause"));
        if (from is null) refusals.Add(new("House.Refuse.DayMissing", "From"));
        if (until is null) refusals.Add(new("House.Refuse.DayMissing", "Until"));
        if (from > today) refusals.Add(new("Safety.Refuse.FutureDay", "From"));
        if (from < StartedOn) refusals.Add(new("Safety.Refuse.BeforeItBegan", "From"));
        if (until <= from || until < today) refusals.Add(new("Safety.Refuse.UntilBeforeFrom", "Until"));
        if (!IsOpen || IsPaused) refusals.Add(new("Safety.Refuse.NotNow", "Cause"));
        if (refusals.Count > 0) return refusals;
        (PausedOn, PausedUntil) = (from, until);
        return DeadlinePause.Of(this, cause!.Value, from!.Value, until!.Value, by, now);
    }

    /// <summary>It runs again, from its pause's last day or from the day somebody resumes it: due and escalation move by the days it rested.</summary>
    public Outcome<Nothing> Resume(DateOnly today)
    {
        if (PausedOn is not { } from || PausedUntil is not { } until) return new Refusal("Safety.Refuse.NotNow");
        var rested = (until < today ? until : today).DayNumber - from.DayNumber;
        (Due, EscalatesOn, PausedOn, PausedUntil) = (Due.AddDays(rested), EscalatesOn.AddDays(rested), null, null);
        return Nothing.Value;
    }
}

/// <summary>That a deadline rested: why, from when, until when, said by whom.</summary>
public sealed class DeadlinePause : IInFile
{
    private DeadlinePause() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Deadline { get; private set; }
    public PauseCause Cause { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly Until { get; private set; }
    public Guid By { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>The day it was resumed, where that was earlier or later than planned.</summary>
    public DateOnly? ResumedOn { get; private set; }

    internal static DeadlinePause Of(Deadline it, PauseCause cause, DateOnly from, DateOnly until, Guid by, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(now), Mentee = it.Mentee, Unit = it.Unit, Deadline = it.Id, Cause = cause, From = from, Until = until, By = by, At = now };

    public void Resumed(DateOnly day) => ResumedOn ??= day;
}
