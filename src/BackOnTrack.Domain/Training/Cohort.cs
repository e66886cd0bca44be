namespace BackOnTrack.Domain.Training;

/// <summary>A group of mentors that takes the training together, on dates of its own.</summary>
public sealed class Cohort
{
    public const int MostSeats = 60;

    private Cohort() { }

    public Guid Id { get; private set; }
    public string Name { get; private set; } = "";
    public string Place { get; private set; } = "";
    public int Seats { get; private set; }

    /// <summary>Who gives the days that have no trainers of their own.</summary>
    public string Trainers { get; private set; } = "";
    public DateOnly FirstDay { get; private set; }
    public DateOnly LastDay { get; private set; }
    public Guid PlannedBy { get; private set; }
    public DateTimeOffset PlannedAt { get; private set; }
    public uint Version { get; private set; }

    /// <summary>Lays the days of the curriculum out from the first day on, each module's days side by side.</summary>
    public static Outcome<PlannedCohort> Plan(CohortPlan plan, Curriculum curriculum, Guid by, DateTimeOffset now, DateOnly today)
    {
        if (!plan.Checked(curriculum, today).Accepted(out var good, out var refusals)) return Outcome<PlannedCohort>.Refused(refusals);
        var cohort = new Cohort { Id = Guid.CreateVersion7(), Name = good.Name!, Place = good.Place!, Seats = good.Seats!.Value, Trainers = good.Trainers!, PlannedBy = by, PlannedAt = now };
        IReadOnlyList<CohortDay> days = [.. good.Dates(curriculum).Select(d => CohortDay.Of(cohort.Id, d.Day, d.On, good.From!.Value, good.Until!.Value, curriculum.OtherProvider(d.Day) is null ? good.Trainers! : good.OtherTrainers!))];
        cohort.Span(days);
        return new PlannedCohort(cohort, days);
    }

    /// <summary>
    /// Puts name, place, seats and trainers right. What was confirmed stays, a day with a place or trainers of its own keeps them, and nobody
    /// who has a seat loses it. A new place is told like a moved day: for each coming day that is held there.
    /// </summary>
    /// <param name="taken">How many have a seat for all of the training.</param>
    public Outcome<IReadOnlyList<CohortDayMove>> Correct(CohortCorrection to, int taken, IReadOnlyList<CohortDay> days, Curriculum curriculum, Guid by, DateTimeOffset now, DateOnly today)
    {
        if (!to.Checked(taken).Accepted(out var good, out var refusals)) return Outcome<IReadOnlyList<CohortDayMove>>.Refused(refusals);
        var open = days.Where(d => !d.IsConfirmed).ToList();
        List<CohortDayMove> moves = good.Place == Place ? [] : [.. open.Where(d => d is { Place: null, Cancelled: false } && d.On >= today).Select(d => CohortDayMove.Of(d, d.On, MoveReason.Other, by, now))];
        var others = OthersOf(days, curriculum);
        foreach (var day in open.Where(d => d.Trainers == Trainers)) day.GivenBy(good.Trainers!);
        if (good.OtherTrainers != others) foreach (var day in open.Where(d => curriculum.OtherProvider(d.Day) is not null)) day.GivenBy(good.OtherTrainers!.Length == 0 ? good.Trainers! : good.OtherTrainers);
        (Name, Place, Seats, Trainers) = (good.Name!, good.Place!, good.Seats!.Value, good.Trainers!);
        return moves;
    }

    /// <summary>Who gives the days of another provider, where it is not the group's own trainers.</summary>
    public string OthersOf(IEnumerable<CohortDay> days, Curriculum curriculum) =>
        days.Where(d => !d.IsConfirmed && curriculum.OtherProvider(d.Day) is not null && d.Trainers != Trainers).OrderBy(d => d.Day).Select(d => d.Trainers).FirstOrDefault("");

    /// <summary>Follows its days when one was moved.</summary>
    public void Span(IReadOnlyList<CohortDay> days) => (FirstDay, LastDay) = (days.Min(d => d.On), days.Max(d => d.On));
}

/// <summary>A new cohort and its days.</summary>
public sealed record PlannedCohort(Cohort Cohort, IReadOnlyList<CohortDay> Days);

/// <summary>A cohort as it is typed in; <see cref="Checked"/> names everything that is wrong.</summary>
public sealed record CohortPlan(string? Name, string? Place, int? Seats, DateOnly? FirstDay, int? WeeksBetween, TimeOnly? From, TimeOnly? Until, string? Trainers, string? OtherTrainers = null)
{
    public Outcome<CohortPlan> Checked(Curriculum curriculum, DateOnly today)
    {
        var refusals = new List<Refusal>();
        var (name, place, trainers, others) = ((Name ?? "").Trim(), (Place ?? "").Trim(), (Trainers ?? "").Trim(), (OtherTrainers ?? "").Trim());
        if (name.Length is 0 or > 80) refusals.Add(new("Training.Refuse.Name", nameof(Name)));
        if (place.Length is 0 or > 120) refusals.Add(new("Training.Refuse.Place", nameof(Place)));
        if (Seats is null or < 1 or > Cohort.MostSeats) refusals.Add(new("Training.Refuse.Seats", nameof(Seats), [Cohort.MostSeats]));
        if (FirstDay is null) refusals.Add(new("House.Refuse.DayMissing", nameof(FirstDay)));
        else if (FirstDay < today) refusals.Add(new("Training.Refuse.PastDay", nameof(FirstDay)));
        if (WeeksBetween is null or < 1 or > 12) refusals.Add(new("Training.Refuse.Weeks", nameof(WeeksBetween)));
        if (From is null) refusals.Add(new("House.Refuse.Missing", nameof(From)));
        if (Until is null) refusals.Add(new("House.Refuse.Missing", nameof(Until)));
        if (Until <= From) refusals.Add(new("Training.Refuse.EndsBeforeStart", nameof(Until)));
        if (trainers.Length is 0 or > 200) refusals.Add(new("Training.Refuse.Trainers", nameof(Trainers)));
        if (others.Length > 200) refusals.Add(new("Training.Refuse.Trainers", nameof(OtherTrainers)));
        if (refusals.Count == 0 && Dates(curriculum).Any(d => d.On.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)) refusals.Add(new("Training.Refuse.Weekend", nameof(FirstDay)));
        return refusals.Count > 0 ? refusals : this with { Name = name, Place = place, Trainers = trainers, OtherTrainers = others.Length == 0 ? trainers : others };
    }

    public IEnumerable<(int Day, DateOnly On)> Dates(Curriculum curriculum) =>
        from module in curriculum.Modules
        from day in module.Days
        select (day.Number, FirstDay!.Value.AddDays(7 * WeeksBetween!.Value * (module.Number - 1) + day.Number - module.Days[0].Number));
}
