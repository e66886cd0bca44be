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
    public DateOnly FirstDay { get; private set; }
    public DateOnly LastDay { get; private set; }
    public Guid PlannedBy { get; private set; }
    public DateTimeOffset PlannedAt { get; private set; }

    /// <summary>Lays the days of the curriculum out from the first day on, each module's days side by side.</summary>
    public static Outcome<PlannedCohort> Plan(CohortPlan plan, Curriculum curriculum, Guid by, DateTimeOffset now, DateOnly today)
    {
        if (!plan.Checked(curriculum, today).Accepted(out var good, out var refusals)) return Outcome<PlannedCohort>.Refused(refusals);
        var cohort = new Cohort { Id = Guid.CreateVersion7(), Name = good.Name!, Place = good.Place!, Seats = good.Seats!.Value, PlannedBy = by, PlannedAt = now };
        IReadOnlyList<CohortDay> days = [.. good.Dates(curriculum).Select(d => CohortDay.Of(cohort.Id, d.Day, d.On, good.From!.Value, good.Until!.Value, good.Trainers!))];
        cohort.Span(days);
        return new PlannedCohort(cohort, days);
    }

    /// <summary>Follows its days when one was moved.</summary>
    public void Span(IReadOnlyList<CohortDay> days) => (FirstDay, LastDay) = (days.Min(d => d.On), days.Max(d => d.On));
}

/// <summary>A new cohort and its days.</summary>
public sealed record PlannedCohort(Cohort Cohort, IReadOnlyList<CohortDay> Days);

/// <summary>A cohort as it is typed in; <see cref="Checked"/> names everything that is wrong.</summary>
public sealed record CohortPlan(string? Name, string? Place, int? Seats, DateOnly? FirstDay, int? WeeksBetween, TimeOnly? From, TimeOnly? Until, string? Trainers)
{
    public Outcome<CohortPlan> Checked(Curriculum curriculum, DateOnly today)
    {
        var refusals = new List<Refusal>();
        var (name, place, trainers) = ((Name ?? "").Trim(), (Place ?? "").Trim(), (Trainers ?? "").Trim());
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
        if (refusals.Count == 0 && Dates(curriculum).Any(d => d.On.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)) refusals.Add(new("Training.Refuse.Weekend", nameof(FirstDay)));
        return refusals.Count > 0 ? refusals : this with { Name = name, Place = place, Trainers = trainers };
    }

    public IEnumerable<(int Day, DateOnly On)> Dates(Curriculum curriculum) =>
        from module in curriculum.Modules
        from day in module.Days
        select (day.Number, FirstDay!.Value.AddDays(7 * WeeksBetween!.Value * (module.Number - 1) + day.Number - module.Days[0].Number));
}
