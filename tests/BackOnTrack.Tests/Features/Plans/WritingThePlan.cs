using System.Net;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Plans;

public sealed class WritingThePlan(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Before_the_first_meeting_is_written_up_the_plan_cannot_be_agreed_and_the_page_says_why()
    {
        var course = await Course.Begin(house, state: "proposed", firstMeeting: false);
        var mentor = await course.Mentor.Browse();
        await course.WriteDraft(mentor);
        await mentor.Open($"{course.At}/plan/agree");
        Assert.Contains("before the first meeting has been held and written up", mentor.Text, StringComparison.Ordinal);

        await mentor.Fill("ReadThrough", "true").Press();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mentor.Status);
        Assert.Contains("before the first meeting has been held and written up", mentor.Errors, StringComparison.Ordinal);
        Assert.Equal("draft", await house.Peek<string>("select state from bot.plan where mentorship = $1", course.Id));
    }

    [Fact]
    public async Task On_remand_the_remand_plan_is_suggested_and_a_draft_can_become_the_other_kind()
    {
        var course = await Course.Begin(house, "Rita Mentorsen");
        await house.Force("insert into bot.custody_period (id, mentee, unit, status, \"from\", source, recorded_at, by) values (gen_random_uuid(), $1, 1, 'remand', '2026-01-10', 'inquiry', '2026-01-10', $2)", course.Mentee, course.Mentor.Id);
        var mentor = await (await course.Mentor.Browse()).Open($"{course.At}/plan/start");
        Assert.Equal("Remand", mentor.Page.QuerySelector("input[name='Input.Variant'][checked]")!.GetAttribute("value"));
        await mentor.Press();
        Assert.Contains("On remand: nothing about", mentor.Text, StringComparison.Ordinal);
        await mentor.Follow("Choose another kind of plan");
        await mentor.Fill("Variant", "Ordinary").Press();
        Assert.Equal($"{course.At}/plan/draft", mentor.Path);
        Assert.Equal("ordinary", await house.Peek<string>("select variant from bot.plan where mentorship = $1", course.Id));
    }

    [Fact]
    public async Task A_new_version_is_a_draft_and_the_agreed_one_stays_visible()
    {
        var course = await Course.Begin(house);
        var mentor = await course.WithPlan();
        await (await mentor.Follow("Write a new version")).Press();
        await (await mentor.Open($"{course.At}/plan/draft/parts/OwnReason")).Fill("Words", "Jeg vil noget helt andet").Press();

        await mentor.Open($"{course.At}/plan");
        Assert.Contains("Version 1, agreed on 10 March 2026", mentor.Text, StringComparison.Ordinal);
        Assert.Contains("Jeg vil hjem til min datter", mentor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("noget helt andet", mentor.Text, StringComparison.Ordinal);
        Assert.Contains("A new version is being written", mentor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_goal_changed_becomes_a_new_version_and_the_old_one_can_still_be_read()
    {
        var course = await Course.Begin(house);
        var mentor = await course.WithPlan();
        await (await mentor.Follow("Write a new version")).Press();
        await (await mentor.Open($"{course.At}/plan/draft/parts/WhatChanged")).Fill("Words", "Målet var for stort").Press();
        await Course.WriteGoal((await mentor.Open($"{course.At}/plan/draft")).Follow("sted at bo"), "Jeg vil have et værelse");
        await course.AgreePlan(mentor);

        Assert.Contains("Jeg vil have et værelse", mentor.Text, StringComparison.Ordinal);
        Assert.Contains("Changed once", mentor.Text, StringComparison.Ordinal);
        await mentor.Follow("Version 1");
        Assert.Contains("Jeg vil have et sted at bo", mentor.Text, StringComparison.Ordinal);
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.goal g join bot.plan p on p.id = g.plan where p.mentorship = $1", course.Id));
        Assert.Equal(1L, await house.Peek<long>("select count(distinct root) from bot.goal g join bot.plan p on p.id = g.plan where p.mentorship = $1", course.Id));
    }

    [Fact]
    public async Task What_was_typed_for_a_goal_stays_when_a_level_is_missing()
    {
        var course = await Course.Begin(house);
        var mentor = await course.Mentor.Browse();
        await (await mentor.Open($"{course.At}/plan/start")).Fill("Variant", "Remand").Press();
        await (await mentor.Open($"{course.At}/plan/draft/goal")).Fill("Aim", "Jeg vil sove bedre").Fill("AsHoped", "Fire nætter om ugen").Fill("Weight", "3").Press();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mentor.Status);
        Assert.Contains("Jeg vil sove bedre", mentor.Text, StringComparison.Ordinal);
        Assert.Contains("Fire nætter om ugen", mentor.Text, StringComparison.Ordinal);
        Assert.NotNull(mentor.Page.QuerySelector("input[name='Input.Weight'][value='3'][checked]"));
        Assert.Contains("Write nothing about the pending case", mentor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_was_slower_sees_both_texts()
    {
        var course = await Course.Begin(house);
        var mentor = await course.Mentor.Browse();
        await course.WriteDraft(mentor);
        await mentor.Open($"{course.At}/plan/draft/parts/Rhythm");
        var other = await (await house.World.Coordinator("Karla Koordinatorsen")).Browse();
        await (await other.Open($"{course.At}/plan/draft/parts/Rhythm")).Fill("Words", "Hver tirsdag").Press();

        await mentor.Fill("Words", "Hver torsdag").Press();
        Assert.Equal(HttpStatusCode.Conflict, mentor.Status);
        Assert.Equal(["Hver tirsdag", "Hver torsdag"], mentor.Page.QuerySelectorAll("blockquote").Select(q => q.TextContent));
        Assert.Contains("by Karla Koordinatorsen", mentor.Text, StringComparison.Ordinal);
        Assert.Contains("Hver torsdag", mentor.Text, StringComparison.Ordinal);
        await mentor.Press();
        Assert.Equal(HttpStatusCode.OK, mentor.Status);
    }

    [Fact]
    public async Task What_was_rewritten_while_the_two_read_is_not_agreed_and_both_texts_are_shown()
    {
        var course = await Course.Begin(house);
        var mentor = await course.Mentor.Browse();
        await course.WriteDraft(mentor);
        await (await mentor.Open($"{course.At}/plan/agree")).Open($"{course.At}/plan/agree");
        var other = await (await house.World.Coordinator("Karla Skriversen")).Browse();
        await (await other.Open($"{course.At}/plan/draft/parts/Rhythm")).Fill("Words", "Hver tirsdag").Press();

        await mentor.Fill("ReadThrough", "true").Press();
        Assert.Equal(HttpStatusCode.Conflict, mentor.Status);
        Assert.Equal(["Hver tirsdag", "Noget, vi er enige om"], mentor.Page.QuerySelectorAll("blockquote").Select(q => q.TextContent));
        Assert.Contains("by Karla Skriversen", mentor.Text, StringComparison.Ordinal);
        Assert.Equal("draft", await house.Peek<string>("select state from bot.plan where mentorship = $1", course.Id));

        await mentor.Press();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mentor.Status); // what changed is read again, and said to be
        await mentor.Fill("ReadThrough", "true").Press();
        Assert.Equal("agreed", await house.Peek<string>("select state from bot.plan where mentorship = $1", course.Id));
    }

    [Fact]
    public async Task A_plan_with_the_mentors_surname_in_it_is_not_agreed()
    {
        var course = await Course.Begin(house, "Mogens Modelund");
        await house.NameMentor(course, "Mogens Modelund");
        var mentor = await course.Mentor.Browse();
        await course.WriteDraft(mentor, "Min mentor Modelund har sagt det");
        await course.AgreePlan(mentor);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mentor.Status);
        Assert.Contains("surname", mentor.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressing_agree_twice_makes_one_plan()
    {
        var course = await Course.Begin(house);
        var mentor = await course.Mentor.Browse();
        await course.WriteDraft(mentor);
        (await mentor.Open($"{course.At}/plan/agree")).Fill("ReadThrough", "true");
        var button = mentor.Page.QuerySelectorAll("main button").OfType<AngleSharp.Html.Dom.IHtmlButtonElement>().First(b => b.TextContent.Contains("agree", StringComparison.OrdinalIgnoreCase));
        button.Form!.SetAttribute("action", mentor.Path);
        await mentor.Submit(button);
        await mentor.Submit(button);
        Assert.Equal($"{course.At}/plan", mentor.Path);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.plan where mentorship = $1", course.Id));
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("plan/draft")]
    [InlineData("plan/agree")]
    [InlineData("plan/print")]
    [InlineData("review")]
    [InlineData("life-areas")]
    public async Task Another_mentor_a_coach_and_an_administrator_find_nothing(string page)
    {
        var course = await Course.Begin(house);
        await course.WithPlan();
        foreach (var hat in new[] { Domain.Role.Mentor, Domain.Role.Coach, Domain.Role.Administrator, Domain.Role.Security })
        {
            var other = await (await house.World.Somebody($"Ole {hat}sen", World.East, hat)).Browse();
            await other.Open($"{course.At}/{page}");
            Assert.Equal(HttpStatusCode.NotFound, other.Status);
        }
    }
}
