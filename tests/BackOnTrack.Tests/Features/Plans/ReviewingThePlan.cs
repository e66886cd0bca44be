using System.Net;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Plans;

public sealed class ReviewingThePlan(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_review_says_in_words_how_a_goal_stands_and_keeps_a_disagreement()
    {
        var course = await Course.Begin(house);
        var mentor = await course.WithPlan();
        await mentor.Follow("Hold a review");
        await mentor.Fill("Together", "true").Fill("Level", "More").Fill("MenteeSees", "MuchMore").Fill("Note", "Vi så på brevet sammen").Fill("Changes", "Vi ringer til kommunen").Press();

        Assert.Equal($"{course.At}/plan", mentor.Path);
        Assert.Contains("More than hoped (10 March 2026) Jeg har set et værelse", mentor.Text, StringComparison.Ordinal);
        Assert.Contains("The mentee sees it as: Much more than hoped", mentor.Text, StringComparison.Ordinal);
        Assert.Contains("Vi ringer til kommunen", mentor.Text, StringComparison.Ordinal);
        Assert.Contains("The next review is due on 10 June 2026", mentor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_held_later_than_today_is_refused_with_everything_kept()
    {
        var course = await Course.Begin(house);
        var mentor = await course.WithPlan();
        await mentor.Follow("Hold a review");
        await mentor.Fill("Date", "11/03/2026").Fill("Level", "Less").Fill("Changes", "Et nyt forsøg").Press();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mentor.Status);
        Assert.Contains("cannot be in the future", mentor.Errors, StringComparison.Ordinal);
        Assert.Contains("Say whether the mentee was there", mentor.Errors, StringComparison.Ordinal);
        Assert.Contains("Et nyt forsøg", mentor.Text, StringComparison.Ordinal);
        Assert.NotNull(mentor.Page.QuerySelector("input[value='Less'][checked]"));
    }

    [Fact]
    public async Task A_review_that_is_put_aside_waits_for_its_writer_and_is_gone_when_it_is_saved()
    {
        var course = await Course.Begin(house);
        var mentor = await course.WithPlan();
        await mentor.Open($"{course.At}/review");
        await mentor.Fill("Level", "Less").Fill("Changes", "Et halvt svar").Press("Keep as draft");

        var elsewhere = await (await course.Mentor.Browse()).Open($"{course.At}/review");
        Assert.Contains("Et halvt svar", elsewhere.Text, StringComparison.Ordinal);
        Assert.NotNull(elsewhere.Page.QuerySelector("input[value='Less'][checked]"));
        await elsewhere.Fill("Together", "true").Press();
        Assert.Contains("Et halvt svar", elsewhere.Text, StringComparison.Ordinal);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.draft where subject = $1", course.Id));
    }

    [Fact]
    public async Task An_ended_mentorship_waits_for_the_closing_review_until_every_goal_is_rated()
    {
        var course = await Course.Begin(house);
        var mentor = await course.WithPlan();
        await house.Force("update bot.mentorship set state = 'awaiting_closing_review', ended_on = '2026-03-09', end_reason = 'goals_reached', end_planned = true, ended_from = 'active' where id = $1", course.Id);

        await (await mentor.Open($"{course.At}/plan")).Follow("Hold the closing review");
        await mentor.Fill("Together", "true").Fill("MentorsWords", "Tak for turen").Press();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mentor.Status);
        Assert.Contains("Goal 1 is not rated", mentor.Errors, StringComparison.Ordinal);
        Assert.Null(await house.Peek<DateOnly?>("select closing_review_on from bot.mentorship where id = $1", course.Id));

        await mentor.Fill("Level", "AsHoped").Fill("MenteesWords", "Jeg er glad for det").Press();
        Assert.Contains("Jeg er glad for det", mentor.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 3, 10), await house.Peek<DateOnly>("select closing_review_on from bot.mentorship where id = $1", course.Id));
    }

    [Fact]
    public async Task A_change_of_institution_brings_the_review_forward()
    {
        var course = await Course.Begin(house);
        var mentor = await course.WithPlan();
        await mentor.Follow("Bring the review forward");
        await mentor.Fill("Occasion", "ChangeOfEstablishment").Fill("NextReview", "20/03/2026").Press();
        Assert.Contains("The next review is due on 20 March 2026", mentor.Text, StringComparison.Ordinal);
        await mentor.Follow("Bring the review forward");
        await mentor.Fill("Occasion", "OnRequest").Fill("NextReview", "21/03/2026").Press();
        Assert.Contains("not put off", mentor.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_opening_and_every_save_leaves_an_entry_with_the_file()
    {
        var course = await Course.Begin(house);
        var before = (await house.Log()).Max(entry => entry.Id);
        await course.WithPlan();
        var acts = (await house.Log(before)).Where(entry => entry.Actor == course.Mentor.Id && entry.Act.StartsWith("plan_", StringComparison.Ordinal)).ToList();
        Assert.All(acts, entry => Assert.Equal(course.Mentee, entry.Mentee));
        Assert.Contains(acts, entry => entry.Act == "plan_agree");
        Assert.Equal(10, acts.Count(entry => entry.Act == "plan_write"));
    }

    [Fact]
    public async Task The_words_of_a_plan_rest_as_noise()
    {
        var course = await Course.Begin(house);
        await course.WithPlan();
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.plan_text where position(convert_to('datter', 'UTF8') in words) > 0"));
    }
}
