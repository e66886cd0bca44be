using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Supervision.CorrectTalk;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.Features.Mentorships;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Supervision;

public sealed class CorrectingATalk(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task A_wrong_day_is_put_right_what_stood_there_stays_and_the_next_talk_is_due_from_the_right_one()
    {
        var match = await (await _world.Proposed("Fejldato", "Frida Fejl")).Agreed();
        await match.Carl.Talks(match.Mentor, SupervisionStory.ATalk(new(2026, 3, 10), note: "Første quagga"));
        var at = $"/mentors/{match.Mentor.Id}/talks";
        var browser = await (await match.Carl.Browse()).Open(at);
        Assert.Contains("21 April 2026", browser.Text);
        await browser.Follow("10 Mar 2026");
        await browser.Follow("Correct a mistake");
        Assert.Contains("Første quagga", browser.Text);
        await browser.Fill("HeldOn", "12-03-2026").Press("Save");
        Assert.Contains("cannot lie in the future", browser.Errors);
        await browser.Fill("HeldOn", "03-03-2026").Fill("Words", "Anden okapi").Fill("Why", "Forkert uge")
            .Fill("Actions[0].What", "Skrive til læreren").Fill("Actions[0].Owner", "Coach").Fill("Actions[0].Due", "20-03-2026").Press("Save");
        Assert.Contains("3 March 2026", browser.Text);
        Assert.Contains("Corrected on 10 March 2026", browser.Text);
        Assert.Contains("Before: 10 March 2026", browser.Text);
        Assert.Contains("Anden okapi", browser.Text);
        Assert.Contains("Første quagga", browser.Text);
        var talk = browser.Path;

        Assert.Contains("Skrive til læreren", (await browser.Open(at)).Text);
        Assert.DoesNotContain("21 April 2026", browser.Text);
        foreach (var reader in new[] { match.Mentor, match.Karla })
        {
            var page = await (await reader.Browse()).Open(talk);
            Assert.Contains("Forkert uge", page.Text);
            foreach (var own in new[] { "okapi", "quagga", "Correct a mistake" }) Assert.DoesNotContain(own, page.Text);
            Assert.NotEqual(HttpStatusCode.OK, (await page.Open($"{talk}/correct")).Status);
        }
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.earlier_coach_note where position('quagga'::bytea in words) > 0"));
    }

    [Fact]
    public async Task A_debrief_ticked_by_mistake_is_owed_again_and_what_was_asked_after_the_right_day_waits_again()
    {
        var (karla, carl, dora) = (await _world.Coordinator("Karla"), await _world.Coach("Cilius"), await _world.Coach("Dorte"));
        var mads = await _world.Mentor(karla, "Fejltick", carl);
        var happened = await carl.Happens(mads, HappeningKind.Threat, new(2026, 3, 9), new(20, 0));
        await mads.Asks(worried: true, "Noget trykker");
        var input = SupervisionStory.ATalk(new(2026, 3, 10));
        input.Debriefs = [happened];
        var talk = await carl.Talks(mads, input);
        var browser = await (await carl.Browse()).Open("/today/WorryTold");
        Assert.DoesNotContain("Fejltick", browser.Text);

        await browser.Open($"/mentors/{mads.Id}/talks/{talk}/correct");
        Assert.True(browser.Page.QuerySelector($"input[value='{happened}']")!.HasAttribute("checked"));
        await browser.Fill("HeldOn", "08-03-2026").Fill("Why", "To dage før").Press("Save");
        Assert.Contains("lies before what it is to be about", browser.Errors);
        ((AngleSharp.Html.Dom.IHtmlInputElement)browser.Page.QuerySelector($"input[value='{happened}']")!).IsChecked = false;
        await browser.Press("Save");
        Assert.Equal($"/mentors/{mads.Id}/talks/{talk}", browser.Path);
        Assert.Contains("Fejltick", (await browser.Open("/today/WorryTold")).Text);
        Assert.Contains("Fejltick", (await browser.Open("/today/ContactToMake")).Text);

        await house.Force("insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) values (gen_random_uuid(), $1, 'deputy_coach', $2, 1, '2026-03-01', 'world', $1)", dora.Id, mads.Id);
        var deputy = await (await dora.Browse()).Open($"/mentors/{mads.Id}/talks/{talk}/correct");
        Assert.Contains("Only the coach who held the talk can correct it", deputy.Text);
        Assert.Empty(deputy.Page.QuerySelectorAll("main form"));
        (await house.As<CorrectTalk, Outcome<Guid>>(a => a.Run(dora.Actor, mads.Id, talk, input, [], "Ikke min", default))).Accepted(out _, out var no);
        Assert.Equal("Supervision.Refuse.NotYourTalk", Assert.Single(no!).Code);
    }

    [Fact]
    public async Task A_talk_that_was_never_held_is_struck_out_and_counts_nowhere_any_more()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Cosmo"));
        var mads = await _world.Mentor(karla, "Udstreget", carl);
        await carl.Happens(mads, HappeningKind.Threat, new(2026, 3, 9), new(20, 0));
        await mads.Asks(worried: true, "Noget trykker");
        var input = SupervisionStory.ATalk(new(2026, 3, 10), agreed: "Skrive til uglen");
        input.Debriefs = [await house.Peek<Guid>("select id from bot.debrief where mentor = $1", mads.Id)];
        var talk = await carl.Talks(mads, input);
        var at = $"/mentors/{mads.Id}/talks";
        var browser = await (await carl.Browse()).Open($"{at}/{talk}");
        await browser.Follow("Strike out a talk that was not held");
        await browser.Press("Strike out the talk");
        Assert.Contains("must be answered", browser.Errors);
        await browser.Fill("Why", "Det var med en anden").Press("Strike out the talk");
        Assert.Equal($"{at}/{talk}", browser.Path);
        Assert.Contains("This talk was struck out", browser.Text);
        Assert.Contains("Before: 10 March 2026", browser.Text);
        Assert.Contains("No longer agreed (10 March 2026)", browser.Text);

        await browser.Open(at);
        Assert.Contains("None yet", browser.Text);
        Assert.Contains("Struck out", browser.Text);
        Assert.DoesNotContain("Skrive til uglen", browser.Text);
        Assert.Contains("Udstreget", (await browser.Open("/today/WorryTold")).Text);
        Assert.Contains("Udstreget", (await browser.Open("/today/ContactToMake")).Text);
        Assert.Equal(0, await house.Peek<int>("select count(*)::int from bot.coach_talk where mentor = $1 and held_on is not null", mads.Id));

        // It was held after all: it stands again, and answers what it answered.
        await browser.Open($"{at}/{talk}/correct");
        await browser.Fill("HeldOn", "10-03-2026").Fill("Why", "Jo, det var ham").Press("Save");
        Assert.Contains("Before: struck out", browser.Text);
        Assert.DoesNotContain("This talk was struck out", browser.Text);
        Assert.DoesNotContain("Udstreget", (await browser.Open("/today/WorryTold")).Text);
    }

    [Fact]
    public async Task What_is_agreed_otherwise_is_dropped_and_asked_of_nobody()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Cornelia"));
        var mads = await _world.Mentor(karla, "Omaftalt", carl);
        var talk = await carl.Talks(mads, SupervisionStory.ATalk(new(2026, 3, 10), agreed: "Købe en elefant"));
        var action = await house.Peek<Guid>("select id from bot.agreed_action where talk = $1", talk);
        var browser = await (await carl.Browse()).Open($"/mentors/{mads.Id}/talks/{talk}/correct");
        ((AngleSharp.Html.Dom.IHtmlInputElement)browser.Page.QuerySelector($"input[name='Dropped'][value='{action}']")!).IsChecked = true;
        await browser.Fill("Why", "Vi aftalte noget andet").Press("Save");
        Assert.Contains("No longer agreed (10 March 2026)", browser.Text);
        var mine = await (await mads.Browse()).Open($"/mentors/{mads.Id}/talks");
        Assert.Contains("Nothing is open", mine.Text);
        Assert.DoesNotContain("Købe en elefant", mine.Text);
    }
}
