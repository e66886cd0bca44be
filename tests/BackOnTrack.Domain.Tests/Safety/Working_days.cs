using FsCheck;
using FsCheck.Fluent;

namespace BackOnTrack.Domain.Tests.Safety;

public class Working_days
{
    private static readonly WorkingDays Denmark = WorkingDays.Default;
    private static readonly DateOnly First = new(2024, 1, 1);
    private static readonly Gen<(DateOnly From, int Days)> Spans = Gen.Choose(0, 4000).SelectMany(from => Gen.Choose(1, 60).Select(days => (First.AddDays(from), days)));

    [Theory]
    [InlineData(1961, 4, 2), InlineData(2000, 4, 23), InlineData(2008, 3, 23), InlineData(2024, 3, 31), InlineData(2025, 4, 20), InlineData(2026, 4, 5), InlineData(2038, 4, 25)]
    public void Easter_falls_where_the_almanac_has_it(int year, int month, int day) => Assert.Equal(new DateOnly(year, month, day), WorkingDays.EasterOf(year));

    [Theory]
    [InlineData(2026, 4, 2), InlineData(2026, 4, 3), InlineData(2026, 4, 6), InlineData(2026, 5, 14), InlineData(2026, 5, 15), InlineData(2026, 5, 25), InlineData(2026, 6, 5), InlineData(2026, 3, 7), InlineData(2026, 3, 8)]
    public void Holidays_closing_days_and_weekends_are_no_working_days(int year, int month, int day) => Assert.False(Denmark.IsOpen(new(year, month, day)));

    [Fact]
    public void Easter_week_makes_three_working_days_a_week() => Assert.Equal(new DateOnly(2026, 4, 7), Denmark.After(new DateOnly(2026, 3, 31), 2));

    [Fact]
    public void A_working_day_is_always_reached_and_counting_back_gives_the_same_number() => Prop.ForAll(Spans.ToArbitrary(), span =>
    {
        var due = Denmark.After(span.From, span.Days);
        return Denmark.IsOpen(due) && due > span.From && Denmark.Between(span.From, due) == span.Days;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void More_days_are_never_sooner_and_a_later_start_is_never_sooner() => Prop.ForAll(Spans.ToArbitrary(), span =>
        Denmark.After(span.From, span.Days) < Denmark.After(span.From, span.Days + 1) && Denmark.After(span.From, span.Days) <= Denmark.After(span.From.AddDays(1), span.Days)).QuickCheckThrowOnFailure();
}
