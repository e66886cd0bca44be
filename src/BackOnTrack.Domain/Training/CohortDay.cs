namespace BackOnTrack.Domain.Training;

/// <summary>Why a day was moved: from a list, so that nobody's illness is written down.</summary>
public enum MoveReason { TrainerPrevented, RoomNotFree, TooFewCouldCome, Weather, Other }

/// <summary>One day of the training as a cohort has it. Confirmed by the trainer, by name, once it was held.</summary>
public sealed class CohortDay
{
    private CohortDay() { }

    public Guid Id { get; private set; }
    public Guid Cohort { get; private set; }

    /// <summary>Which day of the curriculum.</summary>
    public int Day { get; private set; }
    public DateOnly On { get; private set; }
    public TimeOnly From { get; private set; }
    public TimeOnly Until { get; private set; }
    public string Trainers { get; private set; } = "";

    /// <summary>The trainer who confirmed who was there.</summary>
    public string? ConfirmedBy { get; private set; }
    public DateOnly? ConfirmedOn { get; private set; }

    public bool IsConfirmed => ConfirmedOn is not null;

    internal static CohortDay Of(Guid cohort, int day, DateOnly on, TimeOnly from, TimeOnly until, string trainers) =>
        new() { Id = Guid.CreateVersion7(), Cohort = cohort, Day = day, On = on, From = from, Until = until, Trainers = trainers };

    /// <summary>A day that was held stays where it was; what was confirmed on other days is not touched.</summary>
    public Outcome<CohortDayMove> Move(DayMove to, IReadOnlyCollection<DateOnly> others, Guid by, DateTimeOffset now, DateOnly today)
    {
        var refusals = new List<Refusal>();
        if (IsConfirmed) refusals.Add(new("Training.Refuse.AlreadyHeld"));
        if (to.On is null) refusals.Add(new("House.Refuse.DayMissing", nameof(to.On)));
        else if (to.On < today) refusals.Add(new("Training.Refuse.PastDay", nameof(to.On)));
        else if (others.Contains(to.On.Value)) refusals.Add(new("Training.Refuse.DayTaken", nameof(to.On)));
        if (to.From is null) refusals.Add(new("House.Refuse.Missing", nameof(to.From)));
        if (to.Until is null) refusals.Add(new("House.Refuse.Missing", nameof(to.Until)));
        if (to.Until <= to.From) refusals.Add(new("Training.Refuse.EndsBeforeStart", nameof(to.Until)));
        if (to.Reason is null) refusals.Add(new("House.Refuse.Missing", nameof(to.Reason)));
        if (refusals.Count > 0) return refusals;
        var move = CohortDayMove.Of(this, to.On!.Value, to.Reason!.Value, by, now);
        (On, From, Until) = (to.On.Value, to.From!.Value, to.Until!.Value);
        return move;
    }

    public Outcome<Nothing> Confirm(string? trainer, DateOnly today)
    {
        var name = (trainer ?? "").Trim();
        var refusals = new List<Refusal>();
        if (On > today) refusals.Add(new("Training.Refuse.NotHeldYet"));
        if (name.Length is 0 or > 80) refusals.Add(new("Training.Refuse.Trainer", "ConfirmedBy"));
        if (refusals.Count > 0) return refusals;
        (ConfirmedBy, ConfirmedOn) = (name, today);
        return Nothing.Value;
    }
}

/// <summary>Where a day is moved to, as it is typed in.</summary>
public sealed record DayMove(DateOnly? On, TimeOnly? From, TimeOnly? Until, MoveReason? Reason);

/// <summary>That a day was moved: the old date and the new one, kept.</summary>
public sealed class CohortDayMove
{
    private CohortDayMove() { }

    public Guid Id { get; private set; }
    public Guid CohortDay { get; private set; }
    public Guid Cohort { get; private set; }
    public DateOnly OldOn { get; private set; }
    public DateOnly NewOn { get; private set; }
    public MoveReason Reason { get; private set; }
    public Guid MovedBy { get; private set; }
    public DateTimeOffset MovedAt { get; private set; }

    internal static CohortDayMove Of(CohortDay day, DateOnly to, MoveReason reason, Guid by, DateTimeOffset now) => new()
    { Id = Guid.CreateVersion7(), CohortDay = day.Id, Cohort = day.Cohort, OldOn = day.On, NewOn = to, Reason = reason, MovedBy = by, MovedAt = now };
}
