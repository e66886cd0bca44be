using System.Net;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Plans;

public sealed class AskingAboutLife(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task What_is_skipped_stays_open_and_nothing_is_added_up()
    {
        var course = await Course.Begin(house);
        var mentor = await course.Mentor.Browse();
        await mentor.Open($"{course.At}/life-areas");
        await mentor.Follow("Answer now");
        await mentor.Fill("Answers[Housing]", "3").Fill("Answers[Health]", "8").Press();
        Assert.Equal($"{course.At}/life-areas", mentor.Path);
        Assert.Contains("A place to live 3", mentor.Text, StringComparison.Ordinal);
        Assert.Matches("Money and debt ?Not answered", mentor.Text);
        Assert.DoesNotContain("11", mentor.Page.QuerySelector("article")!.TextContent.Replace("2026", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_mentors_view_stands_apart()
    {
        var course = await Course.Begin(house);
        var mentor = await course.Mentor.Browse();
        await mentor.Open($"{course.At}/life-areas/answer?view=Mentor");
        await mentor.Fill("Answers[Housing]", "5").Fill("Occasion", "Start").Press();
        Assert.Contains("The mentor's second view", mentor.Page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answering_nothing_is_refused()
    {
        var course = await Course.Begin(house);
        var mentor = await course.Mentor.Browse();
        await (await mentor.Open($"{course.At}/life-areas/answer")).Press();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mentor.Status);
        Assert.Contains("Answer at least one area", mentor.Errors, StringComparison.Ordinal);
    }
}
