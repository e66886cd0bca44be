namespace BackOnTrack.Domain.Plans;

/// <summary>A look at the areas of life that is to come, and the day from which it is due.</summary>
public sealed record LifeDue(LifeOccasion Occasion, DateOnly From);

/// <summary>When the mentee is next asked: at the start, every three months, a month before release and twice after it.</summary>
public static class LifeSchedule
{
    /// <summary>The next look, or null when the last one has been taken (or its time has gone by).</summary>
    public static LifeDue? Next(DateOnly began, DateOnly? release, IReadOnlyCollection<(LifeOccasion Occasion, DateOnly Date)> taken, DateOnly today, PlanRules rules)
    {
        if (taken.Count == 0) return new(LifeOccasion.Start, began);
        bool Has(LifeOccasion occasion) => taken.Any(check => check.Occasion == occasion);
        var quarter = rules.ReviewBy(taken.Max(check => check.Date));
        if (release is not { } day) return new(LifeOccasion.Quarter, quarter);
        if (today < day)
        {
            var before = day.AddMonths(-1);
            if (Has(LifeOccasion.MonthBeforeRelease)) return new(LifeOccasion.MonthsAfterRelease, day.AddMonths(1));
            return quarter < before ? new(LifeOccasion.Quarter, quarter) : new(LifeOccasion.MonthBeforeRelease, before);
        }
        if (!Has(LifeOccasion.MonthsAfterRelease) && today < day.AddMonths(6)) return new(LifeOccasion.MonthsAfterRelease, day.AddMonths(1));
        return !Has(LifeOccasion.HalfYearAfterRelease) && today <= day.AddMonths(12) ? new(LifeOccasion.HalfYearAfterRelease, day.AddMonths(6)) : null;
    }
}
