using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Supervision.SetCoachAway;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.Features.Mentorships;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Supervision;

public sealed class StandingIn(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task Scenario_19_overdue_talks_go_to_who_stands_in_and_back_when_the_coach_is_back()
    {
        var match = await (await _world.Proposed("Anker", "Sara Stedfortræden")).Agreed();
        var dora = await _world.Coach("Dora");
        house.Clock.Move(TimeSpan.FromDays(20));
        try
        {
            Assert.Contains("Anker", (await (await match.Carl.Browse()).Open("/today/TalkDue")).Text);
            Assert.Equal(HttpStatusCode.NotFound, (await (await dora.Browse()).Open($"/mentors/{match.Mentor.Id}/talks")).Status);
            await match.Karla.SaysAway(match.Carl, dora, "30-03-2026", "10-04-2026");
            Assert.Contains("Anker", (await (await dora.Browse()).Open("/today/TalkDue")).Text);
            Assert.DoesNotContain("Anker", (await (await match.Carl.Browse()).Open("/today/TalkDue")).Text);
            Assert.Contains("Dora stands in for Carl Anker", (await (await match.Mentor.Browse()).Open($"/mentors/{match.Mentor.Id}/talks")).Text);

            await (await (await match.Karla.Browse()).Open("/supervision/absence")).Press("The coach is back");
            Assert.Equal(HttpStatusCode.NotFound, (await (await dora.Browse()).Open($"/mentors/{match.Mentor.Id}/talks")).Status);
            Assert.Contains("Anker", (await (await match.Carl.Browse()).Open("/today/TalkDue")).Text);
        }
        finally { house.Clock.Move(TimeSpan.FromDays(-20)); }
    }

    [Fact]
    public async Task Scenario_19_with_nobody_to_stand_in_the_mentor_stands_among_those_without_a_coach()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carlo"));
        await _world.Mentor(karla, "Enlig", carl);
        Assert.DoesNotContain("Enlig", (await (await karla.Browse()).Open("/today/WithoutCoach")).Text);
        await karla.SaysAway(carl, null, "09-03-2026", "20-03-2026");
        Assert.Contains("Enlig", (await (await karla.Browse()).Open("/today/WithoutCoach")).Text);
    }

    [Fact]
    public async Task Scenario_19_a_mentor_in_training_without_a_coach_stands_among_them_too()
    {
        var karla = await _world.Coordinator("Karla");
        await _world.NewMentor(karla, "Lærling");
        Assert.Contains("Lærling", (await (await karla.Browse()).Open("/today/WithoutCoach")).Text);
    }

    [Fact]
    public async Task Scenario_19_a_coach_who_is_no_longer_one_leaves_the_mentor_to_the_deputy_or_to_the_list()
    {
        var (karla, carl, dora) = (await _world.Coordinator("Karla"), await _world.Coach("Carla"), await _world.Coach("Dorthe"));
        var (with, without) = (await _world.Mentor(karla, "Medsted", carl), await _world.Mentor(karla, "Udensted", carl));
        await _world.Coached(karla, with, carl, dora);
        await house.Force("update bot.account set disabled = '2026-03-01' where id = $1", carl.Id);
        var list = await (await karla.Browse()).Open("/today/WithoutCoach");
        Assert.Contains("Udensted", list.Text);
        Assert.DoesNotContain("Medsted", list.Text);
        Assert.NotEqual(without.Id, with.Id);
    }

    [Fact]
    public async Task Scenario_19_a_standing_deputy_reads_nothing_while_the_coach_is_there_and_all_of_it_from_the_first_day_of_an_absence_to_the_last()
    {
        var (karla, carl, dora) = (await _world.Coordinator("Karla"), await _world.Coach("Claudia"), await _world.Coach("Dortea"));
        var mads = await _world.Mentor(karla, "Fast", carl);
        await _world.Coached(karla, mads, carl, dora);
        var at = $"/mentors/{mads.Id}/talks";
        Assert.Equal(HttpStatusCode.NotFound, (await (await dora.Browse()).Open(at)).Status);
        await karla.SaysAway(carl, null, "09-03-2026", "20-03-2026");
        Assert.Equal(HttpStatusCode.OK, (await (await dora.Browse()).Open(at)).Status);
        await (await (await carl.Browse()).Open("/supervision/absence")).Press("The coach is back");
        Assert.Equal(HttpStatusCode.NotFound, (await (await dora.Browse()).Open(at)).Status);

        await house.Force("update bot.account set disabled = '2026-03-01' where id = $1", carl.Id);
        await house.As<SettleStandIns, int>(a => a.Run(default));
        Assert.Equal(HttpStatusCode.OK, (await (await dora.Browse()).Open(at)).Status);
    }

    [Fact]
    public async Task Whoever_stands_in_next_week_sees_nothing_before_and_gets_the_rights_on_the_day_however_often_one_looks()
    {
        var (karla, carl, dora) = (await _world.Coordinator("Karla"), await _world.Coach("Cecil"), await _world.Coach("Dagny"));
        var mads = await _world.Mentor(karla, "Senere", carl);
        await karla.SaysAway(carl, dora, "17-03-2026", "20-03-2026");
        Assert.Equal(HttpStatusCode.NotFound, (await (await dora.Browse()).Open($"/mentors/{mads.Id}")).Status);
        foreach (var (days, seen) in new[] { (7, HttpStatusCode.OK), (11, HttpStatusCode.NotFound) })
        {
            house.Clock.Move(TimeSpan.FromDays(days));
            try
            {
                await Task.WhenAll(house.As<SettleStandIns, int>(a => a.Run(default)), house.As<SettleStandIns, int>(a => a.Run(default)));
                Assert.Equal(0, await house.As<SettleStandIns, int>(a => a.Run(default)));
                Assert.InRange(await house.Peek<long>("select count(*) from bot.reach where account = $1 and file = $2", dora.Id, mads.Id), 1, 1);
                Assert.Equal(seen, (await (await dora.Browse()).Open($"/mentors/{mads.Id}")).Status);
            }
            finally { house.Clock.Move(TimeSpan.FromDays(-days)); }
        }
    }

    [Fact]
    public async Task Scenario_19_a_deputy_who_is_away_too_stands_in_for_nobody_and_the_mentor_stands_among_those_without_a_coach()
    {
        var (karla, carl, dora) = (await _world.Coordinator("Karla"), await _world.Coach("Claus"), await _world.Coach("Dorrit"));
        var (mads, other) = (await _world.Mentor(karla, "Forladt", carl), await _world.Mentor(karla, "Andens", dora));
        await _world.Coached(karla, mads, carl, dora);
        await karla.SaysAway(carl, null, "09-03-2026", "20-03-2026");
        Assert.Equal(HttpStatusCode.OK, (await (await dora.Browse()).Open($"/mentors/{mads.Id}/talks")).Status);
        await karla.SaysAway(dora, null, "10-03-2026", "12-03-2026");

        Assert.Contains("Forladt", (await (await karla.Browse()).Open("/today/WithoutCoach")).Text);
        Assert.Contains("Nobody is there for this mentor", (await (await mads.Browse()).Open($"/mentors/{mads.Id}/talks")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await (await dora.Browse()).Open($"/mentors/{mads.Id}/talks")).Status);
        Assert.DoesNotContain("Standing in: Dorrit", (await (await karla.Browse()).Open("/supervision/absence")).Text);
        var browser = await (await dora.Browse()).Open("/supervision/absence");
        await browser.Press("The coach is back");
        await house.As<SettleStandIns, int>(a => a.Run(default));
        Assert.Equal(HttpStatusCode.OK, (await (await dora.Browse()).Open($"/mentors/{mads.Id}/talks")).Status);
        Assert.DoesNotContain("Forladt", (await (await karla.Browse()).Open("/today/WithoutCoach")).Text);
        Assert.NotEqual(other.Id, mads.Id);
    }

    [Fact]
    public async Task Whoever_is_away_at_that_time_is_not_taken_as_who_stands_in_and_a_mentor_who_comes_meanwhile_has_nobody()
    {
        var (karla, carl, dora) = (await _world.Coordinator("Karla"), await _world.Coach("Conny"), await _world.Coach("Dyveke"));
        await _world.Mentor(karla, "Første Conny", carl);
        await _world.Mentor(karla, "Første Dyveke", dora);
        await karla.SaysAway(dora, null, "15-03-2026", "18-03-2026");
        var browser = await (await karla.Browse()).Open("/supervision/absence");
        await browser.Fill("Coach", carl.Id.ToString()).Fill("From", "09-03-2026").Fill("Until", "15-03-2026").Fill("Deputy", dora.Id.ToString()).Press("Save");
        Assert.Contains("Dyveke is away in that time", browser.Errors);
        await browser.Fill("Until", "14-03-2026").Press("Save");
        Assert.Equal("/supervision", browser.Path);
        await _world.Mentor(karla, "Senere Conny", carl);
        Assert.Contains("Senere Conny", (await (await karla.Browse()).Open("/today/WithoutCoach")).Text);
    }

    [Fact]
    public async Task No_day_of_an_absence_is_entered_twice_and_the_next_one_outlasts_the_return_from_this_one_until_it_is_called_off()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Camillo"));
        await _world.Mentor(karla, "Dobbelt", carl);
        await karla.SaysAway(carl, null, "09-03-2026", "20-03-2026");
        var browser = await (await karla.Browse()).Open("/supervision/absence");
        await browser.Fill("Coach", carl.Id.ToString()).Fill("From", "12-03-2026").Fill("Until", "13-03-2026").Press("Save");
        Assert.Contains("An absence from 9 March 2026 to 20 March 2026 is already entered", browser.Errors);
        await karla.SaysAway(carl, null, "21-03-2026", "25-03-2026");

        await (await (await carl.Browse()).Open("/supervision/absence")).Press("The coach is back");
        Assert.DoesNotContain("Dobbelt", (await (await karla.Browse()).Open("/today/WithoutCoach")).Text);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.coach_absence where coach = $1 and ended_on is null", carl.Id));
        await karla.SaysAway(carl, null, "11-03-2026", "12-03-2026");
        var own = await (await carl.Browse()).Open("/supervision/absence");
        Assert.Contains("21 March 2026 to 25 March 2026", own.Text);
        await own.Press("Call off the absence");
        await own.Press("Call off the absence");
        Assert.DoesNotContain("21 March 2026", own.Text);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.coach_absence where coach = $1 and ended_on is null", carl.Id));
    }

    [Fact]
    public async Task The_day_of_the_next_talk_is_the_same_for_a_coordinator_of_another_office_who_sees_nothing_else_of_the_mentorship()
    {
        var match = await (await _world.Proposed("Fjern", "Sofus Skjultmand")).Agreed();
        var inger = await _world.Coordinator("Inger", World.West);
        static string Line(Visitor page) => page.Page.QuerySelectorAll("tbody tr").First(tr => tr.QuerySelector("th")?.TextContent.Trim() == "Fjern").TextContent;
        var (near, far) = (await (await match.Karla.Browse()).Open("/supervision"), await (await inger.Browse()).Open("/supervision"));
        Assert.Contains("Mar 2026", Line(near));
        Assert.Equal(Line(near), Line(far));
        Assert.DoesNotContain("Sofus", far.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await far.Open(match.At)).Status);
    }

    [Fact]
    public async Task A_coach_enters_the_own_absence_and_nobody_elses()
    {
        var (karla, carl, dora) = (await _world.Coordinator("Karla"), await _world.Coach("Casper"), await _world.Coach("Dina"));
        var (mads, other) = (await _world.Mentor(karla, "Egen", carl), await _world.Mentor(karla, "Fremmed", dora));
        var browser = await (await carl.Browse()).Open("/supervision/absence");
        Assert.Null(browser.Page.QuerySelector("[name='Input.Coach']"));
        await browser.Fill("From", "09-03-2026").Fill("Until", "20-03-2026").Fill("Deputy", dora.Id.ToString()).Press("Save");
        Assert.Equal("/supervision", browser.Path);
        Assert.Equal(HttpStatusCode.OK, (await (await dora.Browse()).Open($"/mentors/{mads.Id}/talks")).Status);
        await karla.SaysAway(dora, null, "09-03-2026", "20-03-2026");
        Assert.DoesNotContain("Dina,", (await browser.Open("/supervision/absence")).Text);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.coach_absence where coach = $1", carl.Id));
        var hers = await house.Peek<Guid>("select id from bot.coach_absence where coach = $1", dora.Id);
        (await house.As<EndCoachAway, Outcome<Guid>>(a => a.Run(carl.Actor, hers, default))).Accepted(out _, out var no);
        Assert.Equal([Refusal.NotFound], no);
        Assert.NotEqual(other.Id, mads.Id);
    }

    [Fact]
    public async Task A_coach_has_no_more_mentors_than_the_programme_says_and_the_chart_shows_how_many()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Clarissa Fuld"));
        var most = Programme.Default.Coaches.MostMentors;
        foreach (var nth in Enumerable.Range(0, most)) await _world.Coached(karla, await _world.NewMentor(karla, $"Last {(char)('a' + nth)}"), carl);
        var oneMore = await _world.NewMentor(karla, "Overtallig");
        var browser = await (await karla.Browse()).Open($"/mentors/{oneMore.Id}/coach");
        await browser.Fill("Coach", carl.Id.ToString()).Press("Save");
        Assert.Contains($"{most}", browser.Errors);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.coach_period where mentor = $1", oneMore.Id));
        await browser.Open("/supervision");
        var row = browser.Page.QuerySelectorAll("tr").Single(tr => tr.QuerySelector("th")?.TextContent == "Clarissa Fuld");
        var meter = row.QuerySelector("meter")!;
        Assert.Equal(($"{most}", $"{most}"), (meter.GetAttribute("value"), meter.GetAttribute("max")));
        Assert.Contains($"{most} of {most}", row.TextContent);
    }

    [Fact]
    public async Task The_list_of_coaching_is_in_pages_and_whoever_has_nobody_or_a_stand_in_stands_first()
    {
        var (karla, carl, dora) = (await _world.Coordinator("Kim", World.West), await _world.Coach("Cassius", World.West), await _world.Coach("Dolores", World.West));
        await _world.Mentor(karla, "Ætlig", carl);
        await _world.NewMentor(karla, "Ødlig");
        var stood = await _world.Mentor(karla, "Åstand", dora);
        await karla.SaysAway(dora, carl, "09-03-2026", "20-03-2026");
        var browser = await (await karla.Browse()).Open("/supervision");
        var names = browser.Page.QuerySelector("main table")!.QuerySelectorAll("tbody tr").Select(tr => tr.QuerySelector("th")!.TextContent.Trim()).ToList();
        Assert.InRange(names.Count, 1, BackOnTrack.Features.Supervision.ListCoached.ListCoached.OnAPage);
        Assert.True(names.IndexOf("Ødlig") < names.IndexOf("Åstand"), string.Join(", ", names));
        if (names.Contains("Ætlig")) Assert.True(names.IndexOf("Åstand") < names.IndexOf("Ætlig"), string.Join(", ", names));
        var all = await house.Peek<long>("select count(*) from bot.mentor where state <> 'left'");
        if (all > BackOnTrack.Features.Supervision.ListCoached.ListCoached.OnAPage) Assert.Contains($"Mentors: {all}", browser.Text);
        Assert.NotEqual(stood.Id, carl.Id);
    }

    [Fact]
    public async Task A_day_of_standing_in_begins_where_the_programme_is()
    {
        var (karla, carl, dora) = (await _world.Coordinator("Karla"), await _world.Coach("Cyril"), await _world.Coach("Dagmar"));
        var mads = await _world.Mentor(karla, "Datolinje", carl);
        await karla.SaysAway(carl, dora, "11-03-2026", "20-03-2026");
        Assert.Equal(HttpStatusCode.NotFound, (await (await dora.Browse()).Open($"/mentors/{mads.Id}")).Status);
        await house.Force("insert into bot.setting (key, value) values ('service.zone', 'Pacific/Kiritimati')");
        try
        {
            await house.As<SettleStandIns, int>(a => a.Run(default));
            Assert.Equal(HttpStatusCode.OK, (await (await dora.Browse()).Open($"/mentors/{mads.Id}")).Status);
        }
        finally { await house.Force("delete from bot.setting where key = 'service.zone'"); }
    }

    [Fact]
    public async Task A_group_session_due_within_the_month_stands_on_the_coachs_start_page_and_in_the_week()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Cornelius"));
        var (one, two) = (await _world.Mentor(karla, "Første", carl), await _world.Mentor(karla, "Anden", carl));
        Assert.DoesNotContain("Cornelius", (await (await carl.Browse()).Open("/today/GroupSessionDue")).Text);
        await house.Force("update bot.coach_period set \"from\" = '2025-12-12' where coach = $1", carl.Id);
        Assert.Contains("12 Mar 2026", (await (await carl.Browse()).Open("/today/GroupSessionDue")).Text);
        Assert.Contains("Thursday 12 March", (await (await carl.Browse()).Open("/week")).Text);
        Assert.NotEqual(one.Id, two.Id);
    }

    [Fact]
    public async Task A_group_session_that_names_a_mentee_is_refused_and_one_that_does_not_is_each_ones_own()
    {
        var match = await (await _world.Proposed("Gruppe", "Ulrikke Gruppesen")).Agreed();
        var other = await _world.Mentor(match.Karla, "Makker", match.Carl);
        var browser = await (await match.Carl.Browse()).Open("/supervision/groups/new");
        await browser.Fill("HeldOn", "09-03-2026").Fill("Mentors", match.Mentor.Id.ToString()).Fill("Mentors", other.Id.ToString()).Fill("Themes", "Vi talte om ulrikke og om grænser").Press("Save");
        Assert.Contains("looks like the name", browser.Errors);
        await browser.Fill("Themes", "Vi talte om grænser").Press("Save");
        Assert.Contains("Vi talte om grænser", browser.Text);
        Assert.Contains("Makker", browser.Text);
        var own = await (await other.Browse()).Open("/supervision/groups");
        Assert.Contains("Vi talte om grænser", own.Text);
        Assert.DoesNotContain("Gruppe, ", own.Text);
    }

    [Fact]
    public async Task Of_the_strain_check_only_the_day_leaves_the_screen()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Christa"));
        var mads = await _world.Mentor(karla, "Træt", carl);
        var browser = await (await mads.Browse()).Open($"/mentors/{mads.Id}/strain");
        Assert.Equal(18, browser.Page.QuerySelectorAll("main input[type=radio]").Length);
        Assert.Empty(browser.Page.QuerySelectorAll("main form input[type=radio]"));
        await browser.Press("I have thought it through");
        Assert.Contains("Strain check done", (await (await carl.Browse()).Open($"/mentors/{mads.Id}/talks")).Text);
        Assert.DoesNotContain("Strain check done", (await (await karla.Browse()).Open($"/mentors/{mads.Id}/talks")).Text);
        Assert.Equal(5L, await house.Peek<long>("select count(*) from information_schema.columns where table_schema = 'bot' and table_name = 'strain_check'") + 1);
    }
}
