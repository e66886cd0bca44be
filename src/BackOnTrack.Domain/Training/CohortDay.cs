namespace BackOnTrack.Domain.Training;

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

    /// <summary>Where it is held, if not in the group's place.</summary>
    public string? Place { get; private set; }

    /// <summary>The trainer who confirmed who was there.</summary>
    public string? ConfirmedBy { get; private set; }
    public DateOnly? ConfirmedOn { get; private set; }

    /// <summary>It is not held on this day.</summary>
    public bool Cancelled { get; private set; }

    public bool IsConfirmed => ConfirmedOn is not null;

    internal static CohortDay Of(Guid cohort, int day, DateOnly on, TimeOnly from, TimeOnly until, string trainers) =>
        new() { Id = Guid.CreateVersion7(), Cohort = cohort, Day = day, On = on, From = from, Until = until, Trainers = trainers };

    /// <summary>A day that was held stays where it was; what was confirmed on other days is not touched. One that was called off is on again.</summary>
    /// <param name="own">Another place and other trainers than the group's; null leaves both as they are.</param>
    public Outcome<CohortDayMove> Move(DayMove to, IReadOnlyCollection<DateOnly> others, Guid by, DateTimeOffset now, DateOnly today, DayOwn? own = null)
    {
        var refusals = new List<Refusal>();
        if (IsConfirmed) refusals.Add(new("Training.Refuse.AlreadyHeld"));
        if (to.On is { } on && others.Contains(on)) refusals.Add(new("Training.Refuse.DayTaken", nameof(to.On)));
        refusals.AddRange(to.Broken(today));
        if (own is not null) refusals.AddRange(own.Broken());
        if (refusals.Count > 0) return refusals;
        var move = CohortDayMove.Of(this, to.On, to.Reason!.Value, by, now);
        (On, From, Until, Cancelled) = (to.On!.Value, to.From!.Value, to.Until!.Value, false);
        if (own is not null) (Place, Trainers) = (string.IsNullOrWhiteSpace(own.Place) ? null : own.Place.Trim(), string.IsNullOrWhiteSpace(own.Trainers) ? Trainers : own.Trainers.Trim());
        return move;
    }

    internal void GivenBy(string trainers) => Trainers = trainers;

    /// <summary>Calls the day off. It stays in the plan, so that whoever comes sees that it is not held; moving it brings it back.</summary>
    public Outcome<CohortDayMove> Cancel(MoveReason? reason, Guid by, DateTimeOffset now)
    {
        if (IsConfirmed) return new Refusal("Training.Refuse.AlreadyHeld");
        if (Cancelled) return new Refusal("Training.Refuse.Cancelled");
        if (reason is not { } why) return new Refusal("House.Refuse.Missing", "Off");
        Cancelled = true;
        return CohortDayMove.Of(this, null, why, by, now);
    }

    public Outcome<Nothing> Confirm(string? trainer, DateOnly today)
    {
        var name = (trainer ?? "").Trim();
        var refusals = new List<Refusal>();
        if (Cancelled) refusals.Add(new("Training.Refuse.Cancelled"));
        if (On > today) refusals.Add(new("Training.Refuse.NotHeldYet"));
        if (name.Length is 0 or > 80) refusals.Add(new("Training.Refuse.Trainer", "ConfirmedBy"));
        if (refusals.Count > 0) return refusals;
        (ConfirmedBy, ConfirmedOn) = (name, today);
        return Nothing.Value;
    }
}

/// <summary>That a day was moved or called off: the old date and the new one, kept.</summary>
public sealed class CohortDayMove : IMoved
{
    private CohortDayMove() { }

    public Guid Id { get; private set; }
    public Guid CohortDay { get; private set; }
    public Guid Cohort { get; private set; }
    public DateOnly OldOn { get; private set; }
    public DateOnly? NewOn { get; private set; }
    public MoveReason Reason { get; private set; }
    public Guid MovedBy { get; private set; }
    public DateTimeOffset MovedAt { get; private set; }

    internal static CohortDayMove Of(CohortDay day, DateOnly? to, MoveReason reason, Guid by, DateTimeOffset now) => new()
    { Id = Guid.CreateVersion7(), CohortDay = day.Id, Cohort = day.Cohort, OldOn = day.On, NewOn = to, Reason = reason, MovedBy = by, MovedAt = now };
}
