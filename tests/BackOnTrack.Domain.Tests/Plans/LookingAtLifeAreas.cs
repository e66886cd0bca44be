using BackOnTrack.Domain.Plans;

namespace BackOnTrack.Domain.Tests.Plans;

public sealed class LookingAtLifeAreas
{
    private static readonly DateOnly began = new(2026, 1, 15);

    private static LifeDue? Next(DateOnly? release, DateOnly today, params (LifeOccasion, DateOnly)[] taken) =>
        LifeSchedule.Next(began, release, taken, today, PlanRules.Default);

    [Fact]
    public void The_first_look_is_due_at_the_start() => Assert.Equal(new(LifeOccasion.Start, began), Next(null, began));

    [Fact]
    public void Then_every_three_months() =>
        Assert.Equal(new(LifeOccasion.Quarter, new(2026, 5, 1)), Next(null, began, (LifeOccasion.Start, new(2026, 2, 1))));

    [Fact]
    public void A_month_before_release_comes_before_the_quarter_that_would_be_later() =>
        Assert.Equal(new(LifeOccasion.MonthBeforeRelease, new(2026, 4, 10)), Next(new(2026, 5, 10), began, (LifeOccasion.Start, new(2026, 2, 1))));

    [Fact]
    public void After_release_it_is_asked_twice_and_then_no_more()
    {
        DateOnly release = new(2026, 5, 10);
        (LifeOccasion, DateOnly) start = (LifeOccasion.Start, new(2026, 2, 1)), early = (LifeOccasion.MonthsAfterRelease, new(2026, 7, 1)), late = (LifeOccasion.HalfYearAfterRelease, new(2026, 12, 1));
        Assert.Equal(new(LifeOccasion.MonthsAfterRelease, new(2026, 6, 10)), Next(release, new(2026, 6, 1), start));
        Assert.Equal(new(LifeOccasion.HalfYearAfterRelease, new(2026, 11, 10)), Next(release, new(2026, 7, 2), start, early));
        Assert.Null(Next(release, new(2026, 12, 2), start, early, late));
        Assert.Null(Next(release, new(2027, 5, 11), start));
    }

    [Fact]
    public void A_release_that_moves_by_a_year_is_looked_at_anew()
    {
        (LifeOccasion, DateOnly) start = (LifeOccasion.Start, new(2026, 2, 1)), before = (LifeOccasion.MonthBeforeRelease, new(2026, 4, 12));
        Assert.Equal(new(LifeOccasion.MonthsAfterRelease, new(2026, 6, 10)), Next(new(2026, 5, 10), new(2026, 4, 20), start, before));
        Assert.Equal(new(LifeOccasion.Quarter, new(2026, 7, 12)), Next(new(2027, 5, 10), new(2026, 4, 20), start, before));
        Assert.Equal(new(LifeOccasion.MonthBeforeRelease, new(2027, 4, 10)), Next(new(2027, 5, 10), new(2027, 3, 20), start, before, (LifeOccasion.Quarter, new(2027, 3, 1))));
        Assert.Equal(new(LifeOccasion.MonthsAfterRelease, new(2026, 7, 1)), Next(new(2026, 6, 1), new(2026, 4, 20), start, before)); // three weeks later it still is the same look
    }

    [Fact]
    public void A_second_release_is_asked_about_like_the_first()
    {
        (LifeOccasion, DateOnly)[] taken = [(LifeOccasion.Start, new(2026, 2, 1)), (LifeOccasion.MonthBeforeRelease, new(2026, 4, 12)), (LifeOccasion.MonthsAfterRelease, new(2026, 6, 12)), (LifeOccasion.HalfYearAfterRelease, new(2026, 11, 12))];
        DateOnly again = new(2028, 3, 1);
        Assert.Equal(LifeOccasion.MonthBeforeRelease, Next(again, new(2028, 1, 10), [.. taken, (LifeOccasion.Quarter, new(2028, 1, 5))])!.Occasion);
        Assert.Equal(new(LifeOccasion.MonthsAfterRelease, new(2028, 4, 1)), Next(again, new(2028, 3, 20), taken));
        Assert.Equal(new(LifeOccasion.HalfYearAfterRelease, new(2028, 9, 1)), Next(again, new(2028, 9, 2), taken));
    }
}
