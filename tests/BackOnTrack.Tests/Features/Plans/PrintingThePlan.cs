using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Plans;

public sealed class PrintingThePlan(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_sheet_speaks_the_mentees_language_and_says_nothing_that_harms()
    {
        var course = await Course.Begin(house, "Mona Mentorsen");
        var mentor = await course.WithPlan();
        await mentor.Follow("Print for the mentee");
        var sheet = mentor.Page.QuerySelector("article[lang='da']")!;
        Assert.Contains("Min plan", sheet.TextContent, StringComparison.Ordinal);
        Assert.Contains("Det aftalte vi 10. marts 2026", sheet.TextContent, StringComparison.Ordinal);
        Assert.Contains("Min mentor: Mona", sheet.TextContent, StringComparison.Ordinal);
        var paper = mentor.Page.Title + sheet.TextContent;
        Assert.All(["Mentorsen", "Back on Track", "radikal", "Fiktivsen", "Fængsel"], word => Assert.DoesNotContain(word, paper, StringComparison.OrdinalIgnoreCase));

        await mentor.Fill("language", "nb").Press();
        Assert.Contains("Planen min", mentor.Page.QuerySelector("article[lang='nb']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Print the plan", mentor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Printing_is_written_down_as_a_disclosure()
    {
        var course = await Course.Begin(house);
        var mentor = await course.WithPlan();
        await mentor.Open($"{course.At}/plan/print");
        Assert.Equal("disclosure", await house.Peek<string>("select class from bot.act_log where act = 'plan_print' and mentee = $1", course.Mentee));
    }

    [Fact]
    public async Task Words_that_became_unfit_after_the_plan_was_agreed_keep_it_from_the_paper()
    {
        var course = await Course.Begin(house, "Mogens Modelund");
        var mentor = await course.Mentor.Browse();
        await course.WriteDraft(mentor, "Modelund hjælper mig");
        await course.AgreePlan(mentor);
        await house.NameMentor(course, "Mogens Modelund");
        await mentor.Open($"{course.At}/plan/print");
        Assert.Null(mentor.Page.QuerySelector("article[lang]"));
        Assert.Contains("words that others must not read", mentor.Text, StringComparison.Ordinal);
    }
}
