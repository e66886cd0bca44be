namespace BackOnTrack.Domain.Plans;

/// <summary>The numbers of the programme pack that concern plans; these are the defaults of the programme.</summary>
public sealed record PlanRules(int WeeksUntilAgreed = 6, int MonthsBetweenReviews = 3, int MostGoals = 4)
{
    public static readonly PlanRules Default = new();

    /// <summary>The areas of life the mentee is asked about, in this order.</summary>
    public IReadOnlyList<LifeArea> LifeAreas { get; init; } = Enum.GetValues<LifeArea>();

    /// <summary>The day by which a mentorship that began on <paramref name="began"/> should have an agreed plan.</summary>
    public DateOnly AgreedBy(DateOnly began) => began.AddDays(7 * WeeksUntilAgreed);

    /// <summary>The last day of the next review after one held (or a plan agreed) on <paramref name="day"/>.</summary>
    public DateOnly ReviewBy(DateOnly day) => day.AddMonths(MonthsBetweenReviews);
}
