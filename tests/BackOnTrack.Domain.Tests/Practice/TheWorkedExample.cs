using System.Globalization;
using BackOnTrack.Domain.Claims;
using BackOnTrack.Domain.Practice;

namespace BackOnTrack.Domain.Tests.Practice;

/// <summary>The numbers of docs/adoption-example.md, read from the document itself, against what the product reckons.</summary>
public sealed class TheWorkedExample
{
    private static readonly string[] lines = File.ReadAllLines(Document());

    [Fact]
    public void The_document_assumes_every_assumption_and_says_which_way_it_pulls()
    {
        var rows = Assumed();
        Assert.Equal(Enum.GetNames<Assumption>(), rows.Select(r => r[0]));
        Assert.All(rows, r => Assert.Equal(AssumptionRule.For(Enum.Parse<Assumption>(r[0])).MoreCostsMore ? "more" : "less", r[5]));
    }

    [Fact]
    public void The_product_reckons_what_was_worked_out_by_hand()
    {
        var years = AdoptionNeed.Of(Plan());
        var worked = Table(5).Where(r => r[0] is "1" or "2").ToList();
        Assert.Equal(2 * Enum.GetValues<Need>().Length, worked.Count);
        Assert.All(worked, r => Assert.Equal(new NeedRange(Number(r[2]), Number(r[3]), Number(r[4])), years[int.Parse(r[0], CultureInfo.InvariantCulture) - 1].Of[Enum.Parse<Need>(r[1])]));
    }

    [Fact]
    public void What_the_text_says_between_the_tables_is_what_stands_in_them()
    {
        var (first, second) = (AdoptionNeed.Of(Plan())[0], AdoptionNeed.Of(Plan())[1]);
        var text = string.Join(' ', lines);
        var steps = new[] { Need.Mentorships, Need.UnderWay, Need.HoursTogether, Need.HoursPaid, Need.Mentors, Need.Coaches, Need.Cohorts, Need.TrainingDays, Need.DaysOfMentors, Need.CoachHours, Need.CoordinatorDays, Need.MentorPay, Need.MentorExpenses, Need.Training, Need.Coaching, Need.Coordination, Need.SetUp, Need.Total };
        Assert.All(steps, need => Assert.Contains($"**{Plain(first.Of[need].Likely)}**", text));
        Assert.Contains($"{first.PerMentorship.ToString("0.00", CultureInfo.InvariantCulture)} each", text);
        Assert.Contains($"{first.PerHour.ToString("0.00", CultureInfo.InvariantCulture)} an hour", text);
        Assert.Contains($"so **{Plain(second.Of[Need.NewMentors].Likely)}** new", text);
        Assert.Contains($"= {Plain(second.Of[Need.DaysOfMentors].Likely)}, coordination 30 × 2 + 15 × 6 = {Plain(second.Of[Need.CoordinatorDays].Likely)} days", text);
        Assert.Contains($"{Plain(AdoptionNeed.HoursOfADay)} hours each", text);
    }

    [Fact]
    public void Every_later_year_is_like_the_second()
    {
        var years = AdoptionNeed.Of(Plan() with { Years = 5 });
        Assert.Equal(5, years.Count);
        Assert.All(years.Skip(2), y => Assert.Equal(years[1].Of.OrderBy(n => n.Key), y.Of.OrderBy(n => n.Key)));
    }

    internal static AdoptionPlan Plan() => new()
    {
        Name = "Testland by the hour", Country = "Testland", Currency = "EUR", Pay = PayModel.FeePerHour, Level = EducationLevel.Vocational, Years = 2,
        Estimates = [.. Assumed().Select(r => new EstimateInput { Low = Number(r[1]), Likely = Number(r[2]), High = Number(r[3]) })],
        Legal = [.. Enum.GetValues<LegalItem>().Select((item, i) => new LegalAnswer { Item = item, State = i < 3 ? LegalState.Missing : LegalState.InPlace })],
    };

    private static List<string[]> Assumed() => [.. Table(6).Where(r => Enum.TryParse<Assumption>(r[0], out _))];

    /// <summary>The cells of every table row with so many columns, without the marks around a name.</summary>
    private static IEnumerable<string[]> Table(int columns) => lines.Where(l => l.StartsWith("| ", StringComparison.Ordinal))
        .Select(l => l.Trim('|').Split('|').Select(c => c.Trim().Trim('`')).ToArray()).Where(r => r.Length == columns);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Plain(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Document()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "BackOnTrack.slnx"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "docs/adoption-example.md");
    }
}
