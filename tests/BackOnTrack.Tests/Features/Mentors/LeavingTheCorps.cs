using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Tests.Features.Mentorships;
using BackOnTrack.Features.Mentors.RecordPermit;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Sessions;
using BackOnTrack.Tests.Features.Supervision;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Mentors;

public sealed class LeavingTheCorps(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task Leaving_cannot_be_finished_while_something_is_open_and_afterwards_the_page_says_when_and_why()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"));
        var mads = await _world.Mentor(karla, "Farvel", carl);
        var own = await (await mads.Browse()).Open($"/mentors/{mads.Id}/training");
        var browser = await (await karla.Browse()).Open($"/mentors/{mads.Id}/leaving");
        await browser.Fill("LeftOn", "09-03-2026").Press("Let the mentor leave");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        await browser.Fill("LeftOn", "10-03-2026").Fill("Cause", "MovedAway").Press("Let the mentor leave");
        Assert.Contains("Farvel", (await (await karla.Browse()).Open("/today/LeavingToFinish")).Text);
        var gone = await (await karla.Browse()).Open($"/mentors/{mads.Id}");
        foreach (var more in new[] { "profile", "checks/new", "permits/new", "permits/apply", "leave", "coach" })
            Assert.Empty(gone.Page.QuerySelectorAll($"a[href='/mentors/{mads.Id}/{more}']"));
        await (await gone.Open($"/mentors/{mads.Id}/checks/new")).Fill("Kind", "CriminalRecord").Fill("Issuer", "Prøvepolitiet").Fill("IssuedOn", "01-03-2026").Fill("ValidUntil", "01-03-2027").Fill("Outcome", "Clear").Press("Save");
        Assert.Contains("has left", gone.Errors);
        await browser.Press("Finish the leaving");
        Assert.Contains("access is to be ended", browser.Errors);
        Assert.Contains("keys, permits and cards", browser.Errors);
        while (browser.Page.QuerySelector("form[action*=Tick]") is not null) await browser.Press("Mark as done");
        Assert.NotEqual($"/mentors/{mads.Id}/training", (await own.Open($"/mentors/{mads.Id}/training")).Path);
        await browser.Press("Finish the leaving");
        Assert.Equal($"/mentors/{mads.Id}", browser.Path);
        Assert.Contains("The file is kept until 10 March 2031", browser.Text);
        Assert.Contains("10 Mar 2026 10 Mar 2026 Moved away", browser.Text);
        Assert.Contains("The mentor has left", browser.Text);
        Assert.DoesNotContain("Farvel", (await (await karla.Browse()).Open("/today/LeavingToFinish")).Text);
        Assert.Equal(HttpStatusCode.OK, (await browser.Open($"/mentors/{mads.Id}/mentorships")).Status);
    }

    [Fact]
    public async Task An_item_ticked_too_early_is_open_again_until_the_leaving_is_finished()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"));
        var mads = await _world.Mentor(karla, "Forhastet", carl);
        var browser = await (await karla.Browse()).Open($"/mentors/{mads.Id}/leaving");
        await browser.Fill("LeftOn", "10-03-2026").Fill("Cause", "MovedAway").Press("Let the mentor leave");
        while (browser.Page.QuerySelector("form[action*=Tick]") is not null) await browser.Press("Mark as done");
        await browser.Press("Not done after all");
        await browser.Press("Finish the leaving");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        await browser.Press("Mark as done");
        await browser.Press("Finish the leaving");
        Assert.Equal($"/mentors/{mads.Id}", browser.Path);
        Assert.DoesNotContain("Not done after all", (await browser.Open($"/mentors/{mads.Id}/leaving")).Text);
    }

    [Fact]
    public async Task A_leaving_by_mistake_stays_in_the_history_with_its_reason_and_nobody_counts_as_having_left()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"));
        var mads = await _world.Mentor(karla, "Fejlafsluttet", carl);
        await house.Force("update bot.corps_period set \"from\" = '2026-01-05' where mentor = $1", mads.Id);
        var browser = await (await karla.Browse()).Open($"/mentors/{mads.Id}/leaving");
        await browser.Fill("LeftOn", "06-03-2026").Fill("Cause", "MovedAway").Press("Let the mentor leave");
        await browser.Press("Take back into the corps");
        Task<bool> CountedOn(string day) => house.Peek<bool>($"select exists (select from bot_figures.corps('{day}') where mentor = $1)", mads.Id)!;
        Assert.False(await CountedOn("2026-03-08"));
        await browser.Follow("It was a mistake");
        await browser.Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        await browser.Fill("Why", "En anden med samme navn").Press("Save");
        Assert.Equal($"/mentors/{mads.Id}", browser.Path);
        Assert.Contains("Moved away Mistake En anden med samme navn", browser.Text);
        Assert.DoesNotContain("It was a mistake", browser.Text);
        Assert.True(await CountedOn("2026-03-08"));
        Assert.True(await CountedOn("2026-03-10"));
    }

    [Fact]
    public async Task Whoever_comes_back_has_none_of_the_permits_that_were_handed_back()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"));
        var mads = await _world.Mentor(karla, "Hjemvendt", carl);
        (await house.As<RecordPermit, Outcome<Guid>>(a => a.Run(karla.Actor, mads.Id, new() { Establishment = 1, From = new(2026, 1, 1), Until = new(2026, 12, 31) }, default))).Value();
        var browser = await (await karla.Browse()).Open($"/mentors/{mads.Id}/leaving");
        await browser.Fill("LeftOn", "10-03-2026").Fill("Cause", "MovedAway").Press("Let the mentor leave");
        while (browser.Page.QuerySelector("form[action*=Tick]") is not null) await browser.Press("Mark as done");
        await browser.Press("Finish the leaving");
        await browser.Open($"/mentors/{mads.Id}/leaving");
        await browser.Press("Take back into the corps");
        Assert.Equal("2026-03-10", await house.Peek<string>("select until::text from bot.mentor_permit where mentor = $1", mads.Id));
        Assert.Equal("available", await house.Peek<string>("select state from bot.mentor where id = $1", mads.Id));
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.corps_period where mentor = $1 and keep_until is null", mads.Id));
    }
}
