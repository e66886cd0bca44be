using System.Net;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.Features.Network;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.Features.Release;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Drafts;

/// <summary>Every long form of a file keeps what is typed on it, is found again as it was left, and keeps nothing once it is sent.</summary>
public sealed class DraftsOfOtherForms(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_part_of_the_plan_and_a_goal_wait_half_written_each_for_itself()
    {
        var course = await Course.Begin(house);
        await (await (await course.Mentor.Browse()).Open($"{course.At}/plan/start")).Fill("Variant", "Ordinary").Press();
        await HalfWritten.Kept(course.Mentor, $"{course.At}/plan/draft/parts/OwnReason", "Words", "Jeg vil");
        var goal = await HalfWritten.Kept(course.Mentor, $"{course.At}/plan/draft/goal", "Aim", "Et sted at");
        var part = await (await course.Mentor.Browse()).Open($"{course.At}/plan/draft/parts/OwnReason");
        Assert.Equal("Jeg vil", part.Page.QuerySelector("#Input_Words")!.TextContent.Trim());
        Assert.DoesNotContain("did not send", (await (await course.Mentor.Browse()).Open($"{course.At}/plan/draft/parts/Rhythm")).Text, StringComparison.Ordinal);
        await part.Press("Save and");
        Assert.Equal(1L, await house.Drafts(course.Mentee));
        await Course.WriteGoal(Task.FromResult(goal));
        Assert.Equal(0L, await house.Drafts(course.Mentee));
    }

    [Fact]
    public async Task A_draft_typed_over_words_that_somebody_changed_meanwhile_does_not_take_their_place_unseen()
    {
        var course = await Course.Begin(house);
        var at = $"{course.At}/plan/draft/parts/OwnReason";
        var desk = await house.World.Coordinator("Karla Samtidig");
        await (await (await course.Mentor.Browse()).Open($"{course.At}/plan/start")).Fill("Variant", "Ordinary").Press();
        var mona = await HalfWritten.Kept(course.Mentor, at, "Words", "Monas ord");
        await (await (await desk.Browse()).Open(at)).Fill("Words", "Karlas ord").Press("Save and");
        await mona.Open(at);
        await mona.Press("Save and");
        Assert.Equal(HttpStatusCode.Conflict, mona.Status);
        Assert.Contains("Karlas ord", mona.Text, StringComparison.Ordinal);
        Assert.Equal("Monas ord", mona.Page.QuerySelector("#Input_Words")!.TextContent.Trim());
    }

    [Fact]
    public async Task What_is_written_about_a_release_waits_half_written_each_form_for_itself()
    {
        var course = await Course.Begin(house);
        await (await (await course.Mentor.Browse()).Open($"{course.At}/release/today/out")).Press();
        var contact = $"{course.At}/release/contacts/{await house.Peek<Guid>("select id from bot.release_contact where mentee = $1 and kind = 'three_days'", course.Mentee)}";
        var mona = await HalfWritten.Kept(course.Mentor, contact, "Words", "Hun har sovet");
        await mona.Fill("Way", "InPerson").Press("Save");
        Assert.Equal(($"{course.At}/release", 0L), (mona.Path, await house.Drafts(course.Mentee)));
        mona = await HalfWritten.Kept(course.Mentor, $"{course.At}/release/gate", "Who", "Tante Lis, med");
        await mona.Fill("Who", "Tante Lis").Press("Save");
        Assert.Equal(($"{course.At}/release", 0L), (mona.Path, await house.Drafts(course.Mentee)));
        mona = await HalfWritten.Kept(course.Mentor, $"{course.At}/release/meeting", "Words", "Kommunen finder et");
        await mona.Fill("On", "10-03-2026").Fill("With", "Municipality").Press("Save");
        Assert.Equal(($"{course.At}/release", 0L), (mona.Path, await house.Drafts(course.Mentee)));
        mona = await HalfWritten.Kept(course.Mentor, $"{course.At}/release/handover", "Words", "Der mangler en læge");
        await mona.Press("Save");
        Assert.Equal(($"{course.At}/release/summary", 0L), (mona.Path, await house.Drafts(course.Mentee)));
    }

    [Fact]
    public async Task What_is_written_about_a_point_of_the_release_list_waits_half_written()
    {
        var course = await Course.Begin(house);
        await course.ReleaseOn("2026-09-10");
        await course.BeginList();
        var bank = await course.Point("bank");
        var mona = await HalfWritten.Kept(course.Mentor, $"{bank}/owner", "Why", "Hun ringer tilbage");
        await mona.Fill("WaitsFor", "Municipality").Press("Save");
        Assert.Equal(($"{course.At}/release", 0L), (mona.Path, await house.Drafts(course.Mentee)));
        mona = await HalfWritten.Kept(course.Mentor, bank, "Words", "Kortet er");
        await mona.Fill("State", "Done").Fill("Words", "Kortet er kommet").Press("Save");
        Assert.Equal(($"{course.At}/release", 0L), (mona.Path, await house.Drafts(course.Mentee)));
        mona = await HalfWritten.Kept(course.Mentor, $"{course.At}/release/items/new", "What", "En cykel");
        await mona.Fill("Owner", "Municipality").Fill("Due", "01-09-2026").Press("Save");
        Assert.Equal(($"{course.At}/release", 0L), (mona.Path, await house.Drafts(course.Mentee)));
    }

    [Fact]
    public async Task A_contact_with_somebody_of_the_network_waits_half_written()
    {
        var course = await Course.Begin(house);
        await course.MenteeSays();
        var mona = await course.Mentor.Browse();
        var person = await mona.Knows(course, "Fatma");
        await mona.Says(person);
        mona = await HalfWritten.Kept(course.Mentor, $"{person}/contacts/new", "Note", "Hun spurgte til");
        await mona.Fill("How", "Phone").Press("Save");
        Assert.Equal((person, 0L), (mona.Path, await house.Drafts(course.Mentee)));
    }

    [Fact]
    public async Task An_ending_waits_half_written()
    {
        var course = await Course.Begin(house);
        var desk = await house.World.Coordinator("Karla Slut");
        var karla = await HalfWritten.Kept(desk, $"{course.At}/end", "Words", "Vi nåede");
        await karla.Fill("Day", "10-03-2026").Fill("By", "Both").Fill("Reason", "GoalsReached").Fill("Planned", "true").Press("End the mentorship");
        Assert.Equal((course.At, 0L), (karla.Path, await house.Drafts(course.Mentee)));
    }

    [Fact]
    public async Task A_decision_and_another_in_its_place_wait_half_written_and_only_their_writer_sees_them()
    {
        var (karla, asta, astrid) = (await house.World.Coordinator("Karla Kladde"), await house.World.Assessor("Asta Kladde"), await house.World.Assessor("Astrid Kladde"));
        var inquiry = await (await (await house.World.Inquiry("Mie Kladdeafgørelse")).Prepare(karla)).Ask(karla, asta);
        var browser = await HalfWritten.Kept(asta, inquiry.Decision, "Reasons", "Fordi hun");
        await browser.Fill("Outcome", "Declined").Fill("Reason", Decision.ReasonsFor[DecisionOutcome.Declined][0].ToString()).Fill("ForReferrer", "Nej, desværre").Press("Decide");
        Assert.Equal((inquiry.Assessment, 0L), (browser.Path, await house.Drafts(inquiry.Mentee)));
        await HalfWritten.Kept(asta, $"{inquiry.Decision}/change", "WhyChanged", "Der er kommet");
        await house.Force("insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) values (gen_random_uuid(), $1, 'assessor', $2, 1, '2026-03-01', 'world', $1)", astrid.Id, inquiry.Mentee);
        var other = await (await astrid.Browse()).Open($"{inquiry.Decision}/change");
        Assert.DoesNotContain("Der er kommet", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_talk_waits_half_written_for_its_coach_sealed_and_nobody_elses()
    {
        var (karla, carl, dora) = (await house.World.Coordinator("Karla Samtale"), await house.World.Coach("Carl Samtale"), await house.World.Coach("Dora Samtale"));
        var mads = await house.World.Mentor(karla, "Madskladde", carl);
        await house.World.Coached(karla, mads, carl, dora);
        var at = $"/mentors/{mads.Id}/talks/new";
        var here = await (await carl.Browse()).Open(at);
        await here.Fill("Words", "Han er tavs quagga").Fill("Topics", "Boundaries").Fill("Actions[0].What", "Ringe til").Press("Keep as draft");
        Assert.Equal((HttpStatusCode.OK, at), (here.Status, here.Path));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.talk_draft where mentor = $1 and position('quagga'::bytea in fields) = 0", mads.Id));

        foreach (var who in new[] { dora, mads, karla })
            Assert.NotEqual(HttpStatusCode.OK, (await (await who.Browse()).Open(at)).Status);
        await house.Force("insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) values (gen_random_uuid(), $1, 'deputy_coach', $2, 1, '2026-03-01', 'world', $1)", dora.Id, mads.Id);
        var deputy = await (await dora.Browse()).Open(at);
        Assert.Equal(HttpStatusCode.OK, deputy.Status);
        Assert.DoesNotContain("quagga", deputy.Text, StringComparison.Ordinal);

        var there = await (await carl.Browse()).Open(at);
        Assert.Equal("Han er tavs quagga", there.Page.QuerySelector("#Input_Words")!.TextContent.Trim());
        Assert.Equal("Ringe til", there.Page.QuerySelector("[name='Input.Actions[0].What']")!.GetAttribute("value"));
        Assert.Contains("did not send", there.Text, StringComparison.Ordinal);
        await there.Fill("HeldOn", "09-03-2026").Fill("How", "Phone").Fill("Actions[0].Owner", "Mentor").Fill("Actions[0].Due", "20-03-2026").Press("Save");
        Assert.StartsWith($"/mentors/{mads.Id}/talks/", there.Path, StringComparison.Ordinal);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.talk_draft where mentor = $1", mads.Id));
    }

    [Fact]
    public async Task A_group_session_waits_half_written_for_its_coach_and_nobody_else()
    {
        var (karla, carl, dora) = (await house.World.Coordinator("Karla Gruppe"), await house.World.Coach("Carl Gruppe"), await house.World.Coach("Dora Gruppe"));
        var (one, two) = (await house.World.Mentor(karla, "Gruppekladde a", carl), await house.World.Mentor(karla, "Gruppekladde b", carl));
        await house.World.Mentor(karla, "Gruppekladde c", dora);
        const string At = "/supervision/groups/new";
        await (await (await carl.Browse()).Open(At)).Fill("Themes", "Om grænser quagga").Fill("Mentors", two.Id.ToString()).Press("Keep as draft");
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.talk_draft where coach = $1 and form = 'group' and position('quagga'::bytea in fields) = 0", carl.Id));
        Assert.DoesNotContain("quagga", (await (await dora.Browse()).Open(At)).Text, StringComparison.Ordinal);

        Assert.DoesNotContain("quagga", (await (await carl.Browse()).Open($"/mentors/{one.Id}/talks/new")).Text, StringComparison.Ordinal);
        var there = await (await carl.Browse()).Open(At);
        Assert.Equal("Om grænser quagga", there.Page.QuerySelector("#Input_Themes")!.TextContent.Trim());
        Assert.True(there.Page.QuerySelector($"input[value='{two.Id}']")!.HasAttribute("checked"));
        await there.Fill("HeldOn", "09-03-2026").Fill("Mentors", one.Id.ToString()).Press("Save");
        Assert.Equal("/supervision/groups", there.Path);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.talk_draft where coach = $1", carl.Id));
    }

    [Fact]
    public async Task A_talk_nobody_went_on_with_is_thrown_away_after_two_weeks()
    {
        var (karla, carl) = (await house.World.Coordinator("Karla Fej"), await house.World.Coach("Carl Fej"));
        var mads = await house.World.Mentor(karla, "Madsfej", carl);
        await (await (await carl.Browse()).Open($"/mentors/{mads.Id}/talks/new")).Fill("Words", "Kun en begyndelse").Press("Keep as draft");
        Assert.Equal(0, await Swept());
        house.Clock.Move(TimeSpan.FromDays(14));
        try { Assert.Equal((1, 0), (await Swept(), await Swept())); }
        finally { house.Clock.Move(TimeSpan.FromDays(-14)); }
    }

    private async Task<int> Swept() => (await house.As<BackOnTrack.Features.Supervision.RecordTalk.SweepTalkDrafts, BackOnTrack.Domain.Outcome<int>>(s => s.Run(default))).Value();
}
