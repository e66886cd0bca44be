using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentors.LeaveCorps;
using BackOnTrack.Features.Mentorships.AddMentor;
using BackOnTrack.Features.Mentorships.GrantNotes;
using BackOnTrack.Features.Mentorships.ReplaceMentor;
using BackOnTrack.Features.Sessions;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.Features.Sessions;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Mentorships;

/// <summary>A mentor goes and the mentorship goes on: what was theirs goes too, and what is another's stays.</summary>
public sealed class WhatGoesWithAMentor(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task Scenario_18_whoever_comes_back_as_mentor_comes_without_the_grant_of_the_first_time()
    {
        var match = await (await _world.Proposed("Alf")).Active();
        var grant = (await house.As<GrantNotes, Outcome<Guid>>(a => a.Run(match.Karla.Actor, match.Id, new() { Mentor = match.Mentor.Id, Reason = "Begge har sagt ja til det" }, default))).Value();
        await Replaced(match, await _world.Mentor(match.Karla, "Bo", match.Carl));
        await Replaced(match, match.Mentor);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.notes_grant where mentorship = $1 and withdrawn_at is null", match.Id));
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.act_log where record = $1 and act = 'notes_grant' and outcome = 'done'", grant));
    }

    [Fact]
    public async Task Scenario_15_planned_meetings_go_with_the_mentor_and_the_next_one_sees_that_there_was_a_day()
    {
        var match = await (await _world.Proposed("Cai")).Active();
        var planned = await Planned(match.Mentor, match);
        var dan = await _world.Mentor(match.Karla, "Dan", match.Carl);
        await Replaced(match, dan);
        await match.Answered();
        Assert.Equal("lapsed", await house.Peek<string>("select state from bot.appointment where id = $1", planned));
        foreach (var reader in new[] { match.Karla, dan })
        {
            var page = await (await reader.Browse()).Open(match.At);
            Assert.Contains("falls away because the mentor changed", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Next meeting", page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_second_mentors_planned_meetings_go_when_the_place_ends_and_the_others_stand()
    {
        var match = await (await _world.Proposed("Eva")).Active();
        var second = await Second(match, "Fie");
        var (theirs, stands) = (await Planned(second, match), await Planned(match.Mentor, match, hour: 15));
        (await house.As<EndSecondMentor, Outcome<Guid>>(a => a.Run(match.Karla.Actor, match.Id, default))).Value();
        Assert.Equal("lapsed", await house.Peek<string>("select state from bot.appointment where id = $1", theirs));
        Assert.Equal("planned", await house.Peek<string>("select state from bot.appointment where id = $1", stands));
    }

    [Fact]
    public async Task Scenario_16_a_second_mentor_who_left_stands_in_today_and_on_the_page_that_hands_over()
    {
        var match = await (await _world.Proposed("Gry", "Hanne Fiktivsen")).Active();
        var second = await Second(match, "Ib");
        var planned = await Planned(second, match);
        (await house.As<LeaveCorps, Outcome<Guid>>(a => a.Run(match.Karla.Actor, second.Id, new() { LeftOn = new(2026, 3, 10), Cause = LeavingCause.OwnWish }, default))).Value();
        await house.Force("update bot.mentor set left_on = '2026-03-09' where id = $1", second.Id);
        Assert.Equal("lapsed", await house.Peek<string>("select state from bot.appointment where id = $1", planned));
        var karla = await (await match.Karla.Browse()).Open("/today/SecondLeft");
        Assert.Contains("Hanne Fiktivsen", karla.Text, StringComparison.Ordinal);
        Assert.Contains("9 Mar 2026", karla.Text, StringComparison.Ordinal);
        await karla.Open($"/mentors/{second.Id}/reassign");
        Assert.DoesNotContain("holds no mentorships", karla.Text, StringComparison.Ordinal);
        Assert.NotNull(karla.Page.QuerySelector($"main li a[href='{match.At}']"));
    }

    [Fact]
    public async Task Scenario_16_a_mentorship_whose_mentor_left_waits_since_the_day_of_leaving()
    {
        var match = await (await _world.Proposed("Jan", "Kirsten Fiktivsen")).Active();
        (await house.As<LeaveCorps, Outcome<Guid>>(a => a.Run(match.Karla.Actor, match.Mentor.Id, new() { LeftOn = new(2026, 3, 10), Cause = LeavingCause.OwnWish }, default))).Value();
        await house.Force("update bot.mentor set left_on = '2026-03-08' where id = $1", match.Mentor.Id);
        Assert.Contains("8 Mar 2026", (await (await match.Karla.Browse()).Open("/today/WithoutMentor")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_23_the_second_mentor_who_stays_writes_on_while_another_first_mentor_is_only_proposed()
    {
        var match = await (await _world.Proposed("Liv")).Active();
        var second = await Second(match, "Mik");
        await Replaced(match, await _world.Mentor(match.Karla, "Nor", match.Carl));
        var page = await (await second.Browse()).Open(match.At);
        await page.Follow("Write a note");
        await page.FillVisit().Press("Save");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.session where mentorship = $1 and mentor = $2", match.Id, second.Id));
    }

    [Theory]
    [InlineData(SecurityAnswer.No, 0)]
    [InlineData(SecurityAnswer.Conditions, 1)]
    public async Task Scenario_15_a_new_mentor_is_told_when_the_security_office_has_said_yes(SecurityAnswer answer, long told)
    {
        var match = await (await _world.Proposed($"Ove {answer}")).Active();
        var per = await _world.Mentor(match.Karla, $"Per {answer}", match.Carl);
        await Replaced(match, per);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.notice where account = $1", per.Id));
        await match.Answered(answer);
        Assert.Equal(told, await house.Peek<long>("select count(*) from bot.notice where account = $1 and kind = 'mentorship_given'", per.Id));
    }

    [Fact]
    public async Task Scenario_15_a_reassignment_sent_twice_tells_what_the_first_one_did()
    {
        var match = await (await _world.Proposed("Rie")).Active();
        await _world.Propose(match.Karla, await _world.Accepted("Svend Fiktivsen"), match.Mentor);
        var tim = await _world.Mentor(match.Karla, "Tim", match.Carl);
        var browser = await (await match.Karla.Browse()).Open($"/mentors/{match.Mentor.Id}/reassign");
        foreach (var box in browser.Page.QuerySelectorAll<IHtmlInputElement>("input[name='Input.Chosen']")) box.IsChecked = true;
        browser.Fill("Mentor", tim.Id.ToString()).Fill("WhyNow", "Rie er stoppet").Fill("Reason", "Tim kender stedet");
        var send = browser.Page.QuerySelectorAll<IHtmlButtonElement>("main form button").First(b => b.Type == "submit");
        for (var times = 0; times < 2; times++)
        {
            await browser.Submit(send);
            var lines = browser.Page.QuerySelectorAll("main .alert li").Select(l => l.TextContent).ToList();
            Assert.Equal(2, lines.Count);
            Assert.All(lines, line => Assert.Matches("^[^:]+: .*given to the new mentor", line));
        }
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.mentor_period where mentor = $1", tim.Id));
    }

    private async Task Replaced(Match match, Person by) => (await house.As<ReplaceMentor, Outcome<Guid>>(a => a.Run(match.Karla.Actor, match.Id,
        new() { Mentors = [by.Id], Mentor = by.Id, Reason = "Bor tæt på", WhyNow = "Den første er flyttet" }, default))).Value();

    private async Task<Person> Second(Match match, string alias)
    {
        var second = await _world.Mentor(match.Karla, alias, match.Carl);
        (await house.As<AddMentor, Outcome<Guid>>(a => a.Run(match.Karla.Actor, match.Id, new() { Mentors = [second.Id], Mentor = second.Id, Reason = "Taler arabisk" }, default))).Value();
        await match.Answered();
        return second;
    }

    private async Task<Guid> Planned(Person mentor, Match match, int hour = 10) => (await house.As<MakeAppointment, Outcome<Guid>>(a => a.Run(mentor.Actor, match.Id,
        new() { Date = new(2026, 3, 20), Time = new(hour, 0), Kind = SessionKind.Phone }, default))).Value();
}
