using BackOnTrack.Domain;
using BackOnTrack.Packs;
using BackOnTrack.Web;

namespace BackOnTrack.Tests.Packs;

public sealed class NorwayIsASecondPack
{
    private static readonly Pack norway = Pack.Open("norway"), denmark = Pack.Open("denmark");

    /// <summary>Easter Sunday, Ascension Day and Whit Monday as almanacs have them.</summary>
    [Theory]
    [InlineData(2026, "04-05", "05-14", "05-25")]
    [InlineData(2027, "03-28", "05-06", "05-17")]
    [InlineData(2028, "04-16", "05-25", "06-05")]
    [InlineData(2029, "04-01", "05-10", "05-21")]
    [InlineData(2030, "04-21", "05-30", "06-10")]
    [InlineData(2031, "04-13", "05-22", "06-02")]
    public void Offices_are_closed_on_the_public_holidays_of_every_coming_year_and_on_no_other_weekday(int year, string easter, string ascension, string whit)
    {
        var sunday = Day(year, easter);
        Assert.Equal(DayOfWeek.Sunday, sunday.DayOfWeek);
        DateOnly[] closed = [new(year, 1, 1), sunday.AddDays(-3), sunday.AddDays(-2), sunday.AddDays(1), new(year, 5, 1), new(year, 5, 17), Day(year, ascension), Day(year, whit), new(year, 12, 24), new(year, 12, 25), new(year, 12, 26), new(year, 12, 31)];
        var days = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(n => new DateOnly(year, 1, 1).AddDays(n)).Where(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
        Assert.Equal(closed.Where(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Distinct().Order(), days.Where(d => !norway.Programme.Calendar.IsOpen(d)));
    }

    [Fact]
    public void What_only_one_of_the_countries_has_is_open_in_the_other()
    {
        Assert.True(norway.Programme.Calendar.IsOpen(new(2026, 6, 5)) && !denmark.Programme.Calendar.IsOpen(new(2026, 6, 5)));
        Assert.True(denmark.Programme.Calendar.IsOpen(new(2026, 5, 1)) && !norway.Programme.Calendar.IsOpen(new(2026, 5, 1)));
        Assert.Equal(new DateOnly(2027, 5, 18), norway.Programme.Calendar.After(new(2027, 5, 14), 1)); // Whit Monday falls on the 17th of May
    }

    [Fact]
    public void No_text_names_a_body_of_the_other_country()
    {
        Source(new Words(strict: true, norway.Words), "da", "KiF", "Jobcenter", "ydelsesservice");
        Source(new Words(strict: true, denmark.Words), "nb", "friomsorg", "Friomsorg", "NAV");

        static void Source(Words words, string language, params string[] bodies) =>
            Architecture.Source.None(words.In(language).Where(t => bodies.Any(b => t.Value.Contains(b, StringComparison.Ordinal))).Select(t => $"{t.Key}: {t.Value}"));
    }

    [Fact]
    public void Everything_a_pack_can_say_has_a_name_for_people()
    {
        var say = new BackOnTrack.Features.Practice.PackWords(new Words(strict: true));
        foreach (var language in Languages.Codes)
            foreach (var pack in new[] { norway, denmark })
            {
                var lines = Languages.Speaking(language, () => say.Values(pack));
                Assert.Contains(lines, l => l.Key == "Plans.LifeAreas");
                Assert.All(lines, l => Assert.NotEqual("", l.What));
            }
    }

    [Theory, InlineData("da"), InlineData("nb")]
    public void Each_pack_calls_its_bodies_by_its_own_words_whichever_is_in_force(string language)
    {
        foreach (var inForce in new[] { norway, denmark })
        {
            var say = new BackOnTrack.Features.Practice.PackWords(new Words(strict: true, inForce.Words));
            string Owner(Pack pack) => Languages.Speaking(language, () => say.Values(pack)).Single(l => l.Key.EndsWith(".Income", StringComparison.Ordinal)).Value;
            Assert.Contains("NAV", Owner(norway), StringComparison.Ordinal);
            Assert.Contains("Jobcenter eller ydelsesservice", Owner(denmark), StringComparison.Ordinal);
        }
    }

    private static DateOnly Day(int year, string day) => DateOnly.ParseExact($"{year}-{day}", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
