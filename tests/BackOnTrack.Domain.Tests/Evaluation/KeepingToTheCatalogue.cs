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

    /// <summary>A new kind of facts fails here until somebody has thought of it beside each of the others.</summary>
    [Fact]
    public void Of_every_two_kinds_of_facts_it_is_stated_whether_one_contains_the_other_they_overlap_or_are_about_other_people()
    {
        string[] facts = [.. Catalogue.Measures.Select(m => m.Facts).Distinct()];
        bool Related(string a, string b) => Kin.All.Any(x => x.Those.Facts == a && Kin.All.Any(y => y.Those.Facts == b && (Kin.Contains(x, y) || Kin.Contains(y, x))));
        var pairs = facts.SelectMany((a, i) => facts.Skip(i + 1).Select(b => (a, b))).ToList();
        Assert.Empty(pairs.Where(p => !Related(p.a, p.b) && !Kin.Overlapping.Any(o => o.Tells(p.a, p.b))));
        Assert.Empty(pairs.Where(p => Related(p.a, p.b) && IsOfMentors(p.a) != IsOfMentors(p.b)));
        Assert.Empty(Kin.Overlapping.SelectMany(o => o.Facts.Concat(o.With ?? [])).Except(facts));
        bool IsOfMentors(string of) => of is "RelationshipOfMentor" || Catalogue.IndicatorOf(Catalogue.Measures.First(m => m.Facts == of)).Subject is Subject.Corps;
        Assert.All(pairs, p => Assert.Equal(IsOfMentors(p.a) != IsOfMentors(p.b), Kin.Overlapping.Any(o => o.Why is Apart.OtherPeople && o.Tells(p.a, p.b))));
    }

    [Fact]
    public void What_is_stated_of_facts_is_of_facts_rows_and_categories_that_there_are_and_of_an_indicator_that_has_one_of_them() =>
        Assert.All(Kin.Stated, c =>
        {
            Those[] both = [c.Inner, c.Outer];
            Assert.Contains(Catalogue.Of(c.Stated).Measures, m => both.Any(t => t.Facts == m.Facts));
            Assert.All(both.Where(t => !Kin.Left.Any(l => l.Are == t)), t =>
            {
                var measures = Catalogue.Measures.Where(m => m.Facts == t.Facts).ToList();
                Assert.NotEmpty(measures);
                Assert.True(t.Row is null ? measures.TrueForAll(m => m is { HasOwnRows: false, OnlyRow: null }) : measures.Exists(m => m.Rows?.Contains(t.Row) is true), $"{t}");
                Assert.True(t.Category is null || measures.Exists(m => m.Columns.Any(x => x.Categories is [var one] && one == t.Category)), $"{t}");
            });
        });

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
