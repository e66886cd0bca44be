using BackOnTrack.Domain.Evaluation;

namespace BackOnTrack.Domain.Tests.Evaluation;

public sealed class KeepingToTheCatalogue
{
    [Fact]
    public void There_are_nineteen_indicators_and_two_of_costs_in_their_order() => Assert.Equal(Enumerable.Range(1, 21), Catalogue.Indicators.Select(i => i.Number));

    [Fact]
    public void A_table_is_divided_by_nothing_that_says_what_somebody_believes_or_did() =>
        Assert.Equal(["Total", "Unit", "Establishment", "LegalStatus", "Referrer"], Enum.GetNames<Partition>());

    [Fact]
    public void What_is_about_mentees_is_divided_by_all_four_and_what_is_about_mentors_by_unit() =>
        Assert.All(Catalogue.Measures.Where(m => !m.HasOwnRows && m.Code is not "EndingReasons"), m =>
            Assert.Equal(Catalogue.IndicatorOf(m).Subject is Subject.Corps ? [Partition.Total, Partition.Unit] : Enum.GetValues<Partition>(), m.Partitions));

    [Theory, InlineData("LifeOfMentee"), InlineData("LifeOfMentor"), InlineData("RelationshipOfMentee"), InlineData("EndingReasons"), InlineData("Hours")]
    public void What_is_most_personal_stays_a_total(string measure) => Assert.Equal([Partition.Total], Catalogue.MeasureOf(measure)!.Partitions);

    [Fact]
    public void Tables_of_nearly_the_same_people_are_two_of_the_catalogue_over_different_facts() =>
        Assert.All(Near.Pairs, p => Assert.NotEqual(Catalogue.MeasureOf(p.Stands)!.Facts, Catalogue.MeasureOf(p.Yields)!.Facts));

    [Fact]
    public void Columns_of_a_table_never_overlap() =>
        Assert.All(Catalogue.Measures, m => Assert.Equal(m.Columns.Sum(c => c.Categories.Count), m.Columns.SelectMany(c => c.Categories).Distinct().Count()));

    [Theory]
    [InlineData("2026-11-29", "2026q3", "2025-10-01", "2026-09-30")]
    [InlineData("2026-01-01", "2025", "2025-01-01", "2025-12-31")]
    [InlineData("2026-05-01", "2025q3", "2024-10-01", "2025-09-30")]
    public void A_period_is_a_year_or_four_quarters_and_is_over(string today, string code, string from, string until)
    {
        var period = Period.Parse(code, Day(today))!;
        Assert.Equal(new Period(Day(from), Day(until)), period);
        Assert.Equal(code, period.Code);
        Assert.All(Period.Offered(Day(today)), p => Assert.True(p.Until < Day(today) && p.From.AddYears(1).AddDays(-1) == p.Until));
    }

    [Theory, InlineData("2026q4"), InlineData("2026"), InlineData("2026-03"), InlineData(""), InlineData(null)]
    public void No_other_days_are_counted(string? code) => Assert.Null(Period.Parse(code, Day("2026-11-29")));

    [Fact]
    public void One_looks_back_from_its_last_day_or_from_the_end_of_a_quarter_since()
    {
        var period = Period.Parse("2025", Day("2026-08-05"))!;
        Assert.Equal([Day("2026-06-30"), Day("2026-03-31"), Day("2025-12-31")], period.LookedBackOn(Day("2026-08-05")));
        Assert.Equal(Day("2025-12-31"), period.AsAt("2026-02-14", Day("2026-08-05")));
        Assert.Equal(Day("2026-03-31"), period.AsAt("2026-03-31", Day("2026-08-05")));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
