using System.Linq.Expressions;

namespace BackOnTrack.Domain.Plans;

/// <summary>A look at the areas of life that is to come, and the day from which it is due.</summary>
public sealed record LifeDue(LifeOccasion Occasion, DateOnly From);

/// <summary>What of one mentorship says when it is time to ask again, as a query or a list knows it.</summary>
public sealed record LooksBehind
{
    public required Guid Mentorship { get; init; }
    public required Guid Mentee { get; init; }
    public required DateOnly Began { get; init; }
    public required DateOnly? Release { get; init; }

    /// <summary>The day of the last one, if there was one.</summary>
    public required DateOnly? Last { get; init; }

    /// <summary>The day of the last one a month before a release, and of the last ones after it; whether they belong to the release there is now, the rule asks.</summary>
    public required DateOnly? BeforeRelease { get; init; }
    public required DateOnly? AfterRelease { get; init; }
    public required DateOnly? HalfYearAfter { get; init; }
    public required DateOnly Today { get; init; }
    public required int MonthsBetween { get; init; }
}

/// <summary>Which moment is next (the number of its <see cref="LifeOccasion"/>), or null when there is none any more.</summary>
public sealed record LookNext
{
    public required LooksBehind Behind { get; init; }
    public required int? Occasion { get; init; }
}

/// <summary>From which day it is due.</summary>
public sealed record LookDue
{
    public required Guid Mentorship { get; init; }
    public required Guid Mentee { get; init; }
    public required int Occasion { get; init; }
    public required DateOnly From { get; init; }
}

/// <summary>
/// When the mentee is next asked: at the start, every three months, a month before release and twice after it. The rule is
/// written once, as expressions: pages run them, worklists hand them to the database. The relationship check keeps the same moments.
/// </summary>
public static class LifeSchedule
{
    private const int Start = (int)LifeOccasion.Start, Quarter = (int)LifeOccasion.Quarter, Before = (int)LifeOccasion.MonthBeforeRelease,
        After = (int)LifeOccasion.MonthsAfterRelease, HalfYear = (int)LifeOccasion.HalfYearAfterRelease;

    /// <summary>How many months before a release a look may have been taken as the one before it.</summary>
    private const int BelongsFrom = 2;

    /// <summary>
    /// Which moment is next. A look counts for the release there is now: one before an earlier release, or before a day that has moved
    /// far away since, says nothing of it.
    /// </summary>
    public static readonly Expression<Func<LooksBehind, LookNext>> Which = l => new LookNext
    {
        Behind = l,
        Occasion = l.Last == null ? Start
            : l.Release == null ? Quarter
            : l.Today < l.Release ? (l.BeforeRelease >= l.Release.Value.AddMonths(-BelongsFrom) ? After : l.Last.Value.AddMonths(l.MonthsBetween) < l.Release.Value.AddMonths(-1) ? Quarter : Before)
            : (l.AfterRelease == null || l.AfterRelease < l.Release) && l.Today < l.Release.Value.AddMonths(6) ? After
            : (l.HalfYearAfter == null || l.HalfYearAfter < l.Release) && l.Today <= l.Release.Value.AddMonths(12) ? HalfYear
            : null,
    };

    /// <summary>From when it is due; only where there is a next one.</summary>
    public static readonly Expression<Func<LookNext, LookDue>> When = n => new LookDue
    {
        Mentorship = n.Behind.Mentorship, Mentee = n.Behind.Mentee, Occasion = n.Occasion!.Value,
        From = n.Occasion == Start ? n.Behind.Began
            : n.Occasion == Quarter ? n.Behind.Last!.Value.AddMonths(n.Behind.MonthsBetween)
            : n.Occasion == Before ? n.Behind.Release!.Value.AddMonths(-1)
            : n.Occasion == After ? n.Behind.Release!.Value.AddMonths(1)
            : n.Behind.Release!.Value.AddMonths(6),
    };

    private static readonly Func<LooksBehind, LookNext> which = Which.Compile();
    private static readonly Func<LookNext, LookDue> when = When.Compile();

    /// <summary>The next look, or null when the last one has been taken (or its time has gone by).</summary>
    public static LifeDue? Next(DateOnly began, DateOnly? release, IReadOnlyCollection<(LifeOccasion Occasion, DateOnly Date)> taken, DateOnly today, PlanRules rules)
    {
        DateOnly? Last(LifeOccasion occasion) => taken.Where(check => check.Occasion == occasion).Max(check => (DateOnly?)check.Date);
        var next = which(new()
        {
            Mentorship = Guid.Empty, Mentee = Guid.Empty, Began = began, Release = release, Last = taken.Count == 0 ? null : taken.Max(check => check.Date), BeforeRelease = Last(LifeOccasion.MonthBeforeRelease),
            AfterRelease = Last(LifeOccasion.MonthsAfterRelease), HalfYearAfter = Last(LifeOccasion.HalfYearAfterRelease), Today = today, MonthsBetween = rules.MonthsBetweenReviews,
        });
        return next.Occasion is { } occasion ? new((LifeOccasion)occasion, when(next).From) : null;
    }
}
