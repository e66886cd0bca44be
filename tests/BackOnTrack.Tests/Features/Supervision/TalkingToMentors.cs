using System.Net;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Supervision;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.House;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Tests.Features.Supervision;

public sealed class TalkingToMentors(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    /// <summary>How many notes the wall lets somebody see at all.</summary>
    private async Task<int> Notes(Person who) => (await house.As<Database, Outcome<int>>(db => db.Read<int>(who.Actor, Act.TalkRead, async tx =>
    {
        tx.SawMany(Act.TalkRead, []);
        return await tx.CoachNotes.CountAsync();
    }, default))).Value();

    [Fact]
    public async Task A_coach_writes_a_talk_down_and_mentor_and_coordinator_see_what_was_agreed()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"));
        var mads = await _world.Mentor(karla, "Mads", carl);
        var browser = await (await carl.Browse()).Open($"/mentors/{mads.Id}/talks/new");
        Assert.Equal("10/03/2026", browser.Page.QuerySelector("input[name='Input.HeldOn']")!.GetAttribute("value")); // today, where nobody says otherwise
        await browser.Fill("HeldOn", "09-03-2026").Fill("How", "Phone").Fill("Topics", "Boundaries").Fill("Words", "Mads virker slidt")
            .Fill("Actions[0].What", "Ringe til fængslet").Fill("Actions[0].Owner", "Mentor").Fill("Actions[0].Due", "20-03-2026").Press("Save");
        Assert.Contains("Mads virker slidt", browser.Text);
        Assert.Contains("Ringe til fængslet", (await browser.Open($"/mentors/{mads.Id}/talks")).Text);
        foreach (var reader in new[] { mads, karla })
        {
            var page = await (await reader.Browse()).Open($"/mentors/{mads.Id}/talks");
            Assert.Contains("Ringe til fængslet", page.Text);
            Assert.DoesNotContain("slidt", page.Text);
            await page.Follow("9 Mar 2026");
            Assert.Contains("Ringe til fængslet", page.Text);
            Assert.DoesNotContain("slidt", page.Text);
            Assert.DoesNotContain("Limits", page.Text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Scenario_20_the_coachs_note_is_for_its_writer_alone_and_shows_in_no_count()
    {
        var (karla, carl, dora) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"), await _world.Coach("Dora"));
        var mads = await _world.Mentor(karla, "Malthe", carl);
        await _world.Coached(karla, mads, carl, dora);
        var talk = await carl.Talks(mads, SupervisionStory.ATalk(new(2026, 3, 9), note: "Xhemmelig bekymring"));
        foreach (var reader in new[] { mads, karla, dora })
            foreach (var path in new[] { $"/mentors/{mads.Id}/talks/{talk}", $"/mentors/{mads.Id}/talks", "/supervision", "/", $"/mentors/{mads.Id}" })
                Assert.DoesNotContain("Xhemmelig", (await (await reader.Browse()).Open(path)).Said); // some are not there for some of them
        foreach (var (who, seen) in new[] { (mads, 0), (karla, 0), (dora, 0), (carl, 1) }) Assert.Equal(seen, await Notes(who));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.coach_note where position('Xhemmelig'::bytea in words) > 0"));
        Assert.Contains("Xhemmelig", (await (await carl.Browse()).Open($"/mentors/{mads.Id}/talks/{talk}")).Text);

        await carl.HandsOver(mads);
        await _world.Coached(karla, mads, dora);
        Assert.Equal(HttpStatusCode.NotFound, (await (await carl.Browse()).Open($"/mentors/{mads.Id}/talks/{talk}")).Status);
        Assert.DoesNotContain("Xhemmelig", (await (await dora.Browse()).Open($"/mentors/{mads.Id}/talks/{talk}")).Text);
    }

    [Fact]
    public async Task What_is_missing_is_named_at_its_field_and_everything_typed_stays()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"));
        var mads = await _world.Mentor(karla, "Magnus", carl);
        var browser = await (await carl.Browse()).Open($"/mentors/{mads.Id}/talks/new");
        await browser.Fill("HeldOn", "11-03-2026").Fill("Words", "Det skal blive stående").Fill("Actions[1].What", "Noget").Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("cannot lie in the future", browser.Errors);
        Assert.Contains("Say who does it", browser.Errors);
        Assert.Contains("Tick at least one topic", browser.Errors);
        Assert.Contains("Det skal blive stående", browser.Text);
    }

    [Fact]
    public async Task What_was_agreed_is_ticked_off_by_the_mentor()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"));
        var mads = await _world.Mentor(karla, "Mathias", carl);
        await carl.Talks(mads, SupervisionStory.ATalk(new(2026, 3, 1), agreed: "Skrive til læreren"));
        var browser = await (await mads.Browse()).Open("/");
        Assert.Contains("Agreed with your coach", browser.Text);
        await browser.Follow("See what you agreed");
        await browser.Press("Done");
        Assert.DoesNotContain("Skrive til læreren", browser.Text);
        Assert.DoesNotContain("Agreed with your coach", (await browser.Open("/")).Text);
    }

    [Fact]
    public async Task Scenario_43_a_debrief_stands_on_the_coachs_list_until_it_is_held()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"));
        var mads = await _world.Mentor(karla, "Mikkel", carl);
        var mentor = await (await mads.Browse()).Open($"/mentors/{mads.Id}/debriefs/new");
        await mentor.Fill("Kind", "Threat").Fill("Day", "10-03-2026").Fill("Time", "09:30").Press("Tell the coach");
        Assert.Contains("11 March 2026", mentor.Text);
        Assert.Contains("13 March 2026", mentor.Text);

        var coach = await (await carl.Browse()).Open("/");
        Assert.Contains("nobody has been in contact yet", coach.Text);
        await coach.Open("/today/ContactToMake");
        await coach.Follow("Open");
        await coach.Press("I have been in contact");
        await coach.Open("/today/DebriefToHold");
        Assert.Contains("Mikkel", coach.Text);
        await coach.Follow("Write down the debrief");
        await coach.Fill("HeldOn", "10-03-2026").Fill("How", "InPerson").Fill("Topics", "Safety").Press("Save");
        Assert.Contains("A threat", coach.Text);
        Assert.DoesNotContain("Mikkel", (await coach.Open("/today/DebriefToHold")).Text);
    }

    [Fact]
    public async Task Scenario_43_nobody_leaves_before_the_debrief_is_held_and_what_was_agreed_is_done()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"));
        var mads = await _world.Mentor(karla, "Uafsluttet", carl);
        var talk = SupervisionStory.ATalk(new(2026, 3, 1), agreed: "Skrive til fængslet");
        talk.Actions[0].Owner = ActionOwner.Coordinator;
        await carl.Talks(mads, talk);
        var happened = await carl.Happens(mads, HappeningKind.Threat, new(2026, 3, 9), new(20, 0));
        var leaving = $"/mentors/{mads.Id}/leaving";
        var browser = await (await karla.Browse()).Open(leaving);
        await browser.Fill("LeftOn", "10-03-2026").Fill("Cause", "OwnWish").Press("Let the mentor leave");
        while (browser.Page.QuerySelector("form[action*=Tick]") is not null) await browser.Press("Mark as done");
        await browser.Press("Finish the leaving");
        Assert.Contains("agreed actions not done: 2", browser.Errors);
        Assert.Contains("Debrief after 9 March 2026", browser.Text);
        await browser.Follow("Agreed for 15 March 2026");
        await browser.Press("Done");
        var debrief = SupervisionStory.ATalk(new(2026, 3, 10));
        debrief.Debriefs = [happened];
        await carl.Talks(mads, debrief);
        await browser.Open(leaving);
        Assert.DoesNotContain("Still to be settled", browser.Text);
        await browser.Press("Finish the leaving");
        Assert.Equal($"/mentors/{mads.Id}", browser.Path);
    }

    [Fact]
    public async Task Who_asks_for_a_talk_stands_on_the_coachs_list_until_they_have_talked_and_the_coordinator_never_sees_why()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"));
        var (mads, calm) = (await _world.Mentor(karla, "Morten", carl), await _world.Mentor(karla, "Rolig", carl));
        var mentor = await (await mads.Browse()).Open($"/mentors/{mads.Id}/talks/ask");
        await mentor.Fill("Worried", "true").Fill("About", "Jeg sover dårligt").Press("Ask for a talk");
        Assert.Contains("You said on 10 March 2026", mentor.Text);
        Assert.DoesNotContain("sover", (await (await karla.Browse()).Open($"/mentors/{mads.Id}/talks")).Text);
        Assert.DoesNotContain("Worried", (await (await karla.Browse()).Open("/supervision")).Text);
        await calm.Asks(worried: false, "Når det passer");
        var coach = await (await carl.Browse()).Open("/today/WorryTold");
        Assert.Contains("Morten", coach.Text);
        Assert.DoesNotContain("Rolig", coach.Text);
        Assert.Contains("Rolig", (await coach.Open("/today/TalkAskedFor")).Text);
        Assert.DoesNotContain("Morten", coach.Text);
        await coach.Open("/supervision");
        string Line(string alias) => coach.Page.QuerySelectorAll("tbody tr").First(tr => tr.TextContent.Contains(alias, StringComparison.Ordinal)).TextContent;
        Assert.Contains("Worried", Line("Morten"));
        Assert.Contains("A talk", Line("Rolig"));
        Assert.Contains("Jeg sover dårligt", (await coach.Open($"/mentors/{mads.Id}/talks/prepare")).Text);
        await carl.Talks(mads, SupervisionStory.ATalk(new(2026, 3, 10)));
        Assert.DoesNotContain("Morten", (await coach.Open("/today/WorryTold")).Text);
    }

    [Fact]
    public async Task A_talk_written_down_later_answers_nothing_that_was_asked_after_it()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"));
        var mads = await _world.Mentor(karla, "Senspørger", carl);
        await mads.Asks(worried: true, "Efter samtalen");
        await carl.Talks(mads, SupervisionStory.ATalk(new(2026, 3, 9)));
        Assert.Contains("Senspørger", (await (await carl.Browse()).Open("/today/WorryTold")).Text);
    }

    [Fact]
    public async Task Whoever_asks_again_before_they_have_talked_is_led_to_what_was_asked_and_a_worry_is_added_to_it()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"));
        var mads = await _world.Mentor(karla, "Gentager", carl);
        await mads.Asks(worried: false, "Om kalenderen");
        var mentor = await (await mads.Browse()).Open($"/mentors/{mads.Id}/talks/ask");
        Assert.Contains("You asked for a talk on 10 March 2026", mentor.Text);
        Assert.Contains("Om kalenderen", mentor.Text);
        await mentor.Fill("Worried", "true").Fill("About", "Om kalenderen, og jeg sover dårligt").Press("Save");
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.talk_request where mentor = $1", mads.Id));
        var coach = await (await carl.Browse()).Open("/today/WorryTold");
        Assert.Contains("Gentager", coach.Text);
        Assert.Contains("jeg sover dårligt", (await coach.Open($"/mentors/{mads.Id}/talks/prepare")).Text);
        await carl.Talks(mads, SupervisionStory.ATalk(new(2026, 3, 10)));
        await mads.Asks(worried: false, "Noget nyt");
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.talk_request where mentor = $1", mads.Id));
    }

    [Fact]
    public async Task What_a_stand_in_wrote_on_a_form_that_is_no_longer_theirs_stands_on_the_page_that_is_not_there()
    {
        var (karla, dora) = (await _world.Coordinator("Karla"), await _world.Coach("Dagmar"));
        var mads = await _world.Mentor(karla, "Afløst", await _world.Coach("Clement"));
        await house.Force("insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) values (gen_random_uuid(), $1, 'deputy_coach', $2, 1, '2026-03-01', 'world', $1)", dora.Id, mads.Id);
        var browser = await (await dora.Browse()).Open($"/mentors/{mads.Id}/talks/new");
        browser.Fill("HeldOn", "10-03-2026").Fill("How", "Phone").Fill("Words", "En lang samtale om en giraf");
        await house.Force("update bot.reach set until = '2026-03-09' where account = $1", dora.Id);
        await browser.Press("Save");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Equal("En lang samtale om en giraf", Assert.Single(browser.Answer.QuerySelectorAll("blockquote")).TextContent);
    }
}
