using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Supervision.WithdrawDebrief;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.Features.Mentorships;
using BackOnTrack.Tests.Features.Safety;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Supervision;

public sealed class PuttingDebriefsRight(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task Whoever_reported_something_wrong_puts_it_right_and_what_stood_there_stays_readable()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carsten"));
        var mads = await _world.Mentor(karla, "Fejlmeldt", carl);
        var happened = await mads.Happens(mads, HappeningKind.Threat, new(2026, 3, 9), new(20, 0));
        var browser = await (await mads.Browse()).Open($"/mentors/{mads.Id}/debriefs/{happened}");
        await browser.Follow("Something in it is wrong");
        await browser.Fill("Kind", "Distress").Fill("Day", "08-03-2026").Fill("Time", "10:00").Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        await browser.Fill("Why", "Det var dagen før, og ingen truede").Press("Save");
        Assert.Contains("Something that was hard to bear", browser.Text);
        Assert.Contains("11 March 2026 10:00", browser.Text);
        Assert.Contains("Before: A threat, 9 March 2026 20:00", browser.Text);
        Assert.Contains("Det var dagen før", browser.Text);
        foreach (var reader in new[] { carl, karla })
            Assert.Contains("Det var dagen før", (await (await reader.Browse()).Open($"/mentors/{mads.Id}/debriefs/{happened}")).Text);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.debrief_correction where position('truede'::bytea in reason) > 0"));
    }

    [Fact]
    public async Task A_withdrawn_debrief_is_owed_by_nobody_and_stands_on_no_list()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Claus"));
        var mads = await _world.Mentor(karla, "Trukket", carl);
        var happened = await mads.Happens(mads, HappeningKind.Violence, new(2026, 3, 9), new(20, 0));
        var browser = await (await carl.Browse()).Open("/today/ContactToMake");
        Assert.Contains("Trukket", browser.Text);
        await browser.Open($"/mentors/{mads.Id}/debriefs/{happened}");
        await browser.Follow("It was reported by mistake");
        await browser.Fill("Why", "Der skete intet").Press("Withdraw it");
        Assert.Contains("Withdrawn on 10 March 2026", browser.Text);
        Assert.Contains("Der skete intet", browser.Text);
        Assert.Contains("Violence", browser.Text);
        Assert.DoesNotContain("I have been in contact", browser.Text);
        Assert.DoesNotContain("Trukket", (await browser.Open("/today/ContactToMake")).Text);
        Assert.DoesNotContain("Trukket", (await browser.Open("/today/DebriefToHold")).Text);
        Assert.DoesNotContain("Violence", (await browser.Open($"/mentors/{mads.Id}/talks")).Text);
        Assert.DoesNotContain("Violence", (await browser.Open($"/mentors/{mads.Id}/talks/new")).Text);
        Assert.Contains("Withdrawn", (await (await mads.Browse()).Open($"/mentors/{mads.Id}/debriefs/{happened}")).Text);
        (await house.As<WithdrawDebrief, Outcome<Guid>>(a => a.Run(carl.Actor, mads.Id, happened, "Igen", default))).Accepted(out _, out var no);
        Assert.Equal("Supervision.Refuse.WithdrawnAlready", Assert.Single(no!).Code);
    }

    [Fact]
    public async Task Who_did_not_report_it_and_is_not_the_coach_leaves_it_and_what_a_talk_was_about_is_not_withdrawn()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carla"));
        var mads = await _world.Mentor(karla, "Fremmed", carl);
        var happened = await carl.Happens(mads, HappeningKind.Threat, new(2026, 3, 9), new(20, 0));
        foreach (var other in new[] { mads, karla })
        {
            var page = await (await other.Browse()).Open($"/mentors/{mads.Id}/debriefs/{happened}");
            Assert.DoesNotContain("It was reported by mistake", page.Text);
            Assert.Contains("Only whoever reported it", (await page.Open($"/mentors/{mads.Id}/debriefs/{happened}/withdraw")).Text);
            Assert.Empty(page.Page.QuerySelectorAll("main form"));
        }
        var talk = SupervisionStory.ATalk(new(2026, 3, 10));
        talk.Debriefs = [happened];
        await carl.Talks(mads, talk);
        var browser = await (await carl.Browse()).Open($"/mentors/{mads.Id}/debriefs/{happened}/withdraw");
        await browser.Fill("Why", "Alligevel ikke").Press("Withdraw it");
        Assert.Contains("A talk has been held about it", browser.Errors);
    }

    [Fact]
    public async Task A_debrief_an_incident_owes_is_not_withdrawn_and_its_page_says_why()
    {
        var match = await (await _world.Proposed("Hændt", "Helle Hændelse")).Agreed();
        await match.Mentor.Reports(match.Id, match.Mentor.Id);
        var owed = await house.Peek<Guid>("select id from bot.debrief where mentor = $1", match.Mentor.Id);
        var browser = await (await match.Carl.Browse()).Open($"/mentors/{match.Mentor.Id}/debriefs/{owed}");
        Assert.DoesNotContain("It was reported by mistake", browser.Text);
        Assert.Contains("because of an incident", browser.Text);
        await browser.Open($"/mentors/{match.Mentor.Id}/debriefs/{owed}/correct");
        Assert.Contains("because of an incident", browser.Text);
        Assert.Empty(browser.Page.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task What_was_ticked_off_by_mistake_is_owed_again()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Cornelius"));
        var mads = await _world.Mentor(karla, "Fortrudt", carl);
        var talk = await carl.Talks(mads, SupervisionStory.ATalk(new(2026, 3, 1), agreed: "Skrive til læreren"));
        var browser = await (await mads.Browse()).Open($"/mentors/{mads.Id}/talks");
        await browser.Press("Done");
        Assert.DoesNotContain("Skrive til læreren", browser.Text);
        await browser.Open($"/mentors/{mads.Id}/talks/{talk}");
        await browser.Press("Not done after all");
        Assert.Contains("Not yet", browser.Text);
        Assert.Contains("Skrive til læreren", (await browser.Open($"/mentors/{mads.Id}/talks")).Text);
    }
}
