using System.Net;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Mentorships.Match;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.House;
using BackOnTrack.Web;

namespace BackOnTrack.Tests.Features.Mentorships;

public sealed class FindingAMentor(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    private static Visitor Tick(Visitor browser, params Person[] mentors)
    {
        foreach (var mentor in mentors) browser.Fill("Mentors", mentor.Id.ToString());
        return browser;
    }

    [Fact]
    public async Task Scenario_10_up_to_four_stand_side_by_side_and_who_is_not_available_cannot_be_chosen()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"));
        var (vilde, asta) = (await _world.Mentor(karla, "Vilde", carl), await _world.Mentor(karla, "Asta", carl));
        var trainee = await _world.NewMentor(karla, "Trine");
        var asked = await _world.Accepted();
        var browser = await (await karla.Browse()).Open($"/inquiries/{asked.Id}/match");
        Assert.True(browser.Page.QuerySelector($"input[value='{trainee.Id}']")!.HasAttribute("disabled"));

        await house.Force("insert into bot.travel_time (id, establishment, region, minutes, \"from\", recorded_at, by) values (gen_random_uuid(), 1, 'Sjælland', 45, '2026-01-01', now(), $1)", karla.Id);
        await house.Force("update bot.mentor set region = 'Ø uden bro' where id = $1", vilde.Id);
        await Tick(browser, vilde, asta).Press("Compare");

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        var heads = browser.Page.QuerySelectorAll("table thead th").Skip(1).Select(th => th.TextContent).ToArray();
        Assert.Equal(["Asta", "Vilde"], heads);
        foreach (var criterion in new[] { "Languages", "Distance", "Load", "Permit", "Checks", "Coach" })
            Assert.Contains(browser.Page.QuerySelectorAll("table tbody th"), th => th.TextContent == criterion);
        Assert.Equal(["Sjælland, same unit. 45 minutes’ way to the establishment", "Ø uden bro, same unit. How long the way to the establishment takes is not known"],
            browser.Page.QuerySelectorAll("table tbody tr").Single(row => row.QuerySelector("th")!.TextContent == "Distance").QuerySelectorAll("td").Select(td => td.TextContent.Trim()).ToArray());
        Assert.DoesNotContain("score", browser.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_mentor_s_own_experience_and_the_background_the_referrer_wished_for_stand_on_the_sheet_and_count_for_nothing()
    {
        var karla = await _world.Coordinator("Karla");
        var mentor = await _world.Mentor(karla, "Villads", await _world.Coach("Carl Villads"));
        var profile = await (await karla.Browse()).Open($"/mentors/{mentor.Id}/profile");
        await profile.Fill("Experience", "Har været træner i en bokseklub").Press("Save");
        var asked = await _world.Accepted();
        await house.Force("update bot.inquiry set wished_backgrounds = array['law', 'social_work'] where id = $1", asked.Id);
        var browser = await (await karla.Browse()).Open($"/inquiries/{asked.Id}/match");
        await Tick(browser, mentor).Press("Compare");
        string Cell(string criterion) => browser.Page.QuerySelectorAll("table tbody tr").Single(row => row.QuerySelector("th")!.TextContent == criterion).QuerySelector("td")!.TextContent.Trim();
        Assert.Equal("Har været træner i en bokseklub", Cell("Experience"));
        Assert.Equal("Wished for: Law, Social work", Cell("The referrer's wish for a background"));
    }

    [Theory]
    [InlineData("Wish", "Zzz")]
    [InlineData("Establishment", "abc")]
    [InlineData("Establishment", "9999")]
    public async Task A_forged_answer_on_the_sheet_is_refused_at_its_field(string field, string forged)
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"));
        var (mentor, asked) = (await _world.Mentor(karla, $"Forged {forged}", carl), await _world.Accepted());
        var browser = await (await karla.Browse()).Open($"/inquiries/{asked.Id}/match");
        await Tick(browser, mentor).Press("Compare");
        browser.Fill("Mentor", mentor.Id.ToString()).Fill("Reason", "Bor tæt på");
        foreach (var named in browser.Page.QuerySelectorAll($"[name='Input.{field}']")) named.RemoveAttribute("name");
        var hidden = browser.Page.CreateElement("input");
        hidden.SetAttribute("type", "hidden");
        hidden.SetAttribute("name", $"Input.{field}");
        hidden.SetAttribute("value", forged);
        browser.Page.QuerySelector("main form")!.AppendChild(hidden);
        await browser.Press("Propose");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.NotNull(browser.Page.QuerySelector($"#errors a[href='#Input_{field}']"));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.mentorship where mentee = $1", asked.Mentee));
    }

    [Fact]
    public async Task Comparing_leads_to_the_sheet_and_the_languages_stay_folded_until_one_is_chosen()
    {
        var karla = await _world.Coordinator("Karla Anker");
        var mentor = await _world.Mentor(karla, "Anker", await _world.Coach("Carl Anker"));
        var browser = await (await karla.Browse()).Open($"/inquiries/{(await _world.Accepted()).Id}/match");
        bool Folded() => !browser.Page.QuerySelector("input[name='Input.Languages']")!.Closest("details")!.HasAttribute("open");
        Assert.True(Folded());
        var compare = browser.Page.QuerySelectorAll("button").Single(b => b.TextContent == "Compare");
        await Tick(browser, mentor).Fill("Languages", "so").Press("Compare");
        Assert.False(Folded());
        Assert.NotNull(browser.Page.QuerySelector(compare.GetAttribute("formaction")!.Split('?')[1]["handler=Compare".Length..]));
    }

    [Theory, InlineData("en", "Speaks Danish, German"), InlineData("da", "Taler dansk, tysk"), InlineData("nb", "Snakker dansk, tysk")]
    public void A_language_is_written_inside_a_sentence_as_its_reader_writes_it(string language, string says) => Assert.Equal(says, Languages.Speaking(language,
        () => MatchWords.Of(new Words(strict: true), new(MatchCriterion.Languages, MatchVerdict.Told, "NotAsked", ["da", "de"]))));

    [Fact]
    public async Task Scenario_11_every_unmet_condition_is_named_and_nothing_is_half_saved()
    {
        var karla = await _world.Coordinator("Karla");
        var trainee = await _world.NewMentor(karla, "Tore");
        var asked = await _world.Accepted();
        await house.Force("insert into bot.exclusion (id, account, file, cause, since, caused_by) values (gen_random_uuid(), $1, $2, 'relative', '2026-01-01', $1)", trainee.Id, asked.Mentee);
        var outcome = await house.As<BackOnTrack.Features.Mentorships.ProposeMatch.ProposeMatch, Domain.Outcome<Guid>>(a => a.Run(karla.Actor, asked.Id,
            new() { Mentors = [trainee.Id], Mentor = trainee.Id, Reason = "Fordi" }, default));
        Assert.Equal(
            ["Mentorships.Refuse.GateAvailability", "Mentorships.Refuse.GateTraining", "Mentorships.Refuse.GateChecks", "Mentorships.Refuse.GateCoach", "Mentorships.Refuse.GateExclusion"],
            outcome.Refusals.Select(r => r.Code).ToArray());
        Assert.Equal(0L, await house.Peek<long>("select (select count(*) from bot.mentorship where mentee = $1) + (select count(*) from bot.security_request where mentee = $1) + (select count(*) from bot.mentor_period where mentee = $1)", asked.Mentee));
    }

    [Fact]
    public async Task Scenario_11_at_capacity_is_a_gate_that_counts_mentorships_of_every_unit()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"));
        var full = await _world.Mentor(karla, "Fuld", carl, capacity: 1);
        await _world.Propose(karla, await _world.Accepted(), full);
        var asked = await _world.Accepted("Nora Fiktivsen");
        var outcome = await house.As<BackOnTrack.Features.Mentorships.ProposeMatch.ProposeMatch, Domain.Outcome<Guid>>(a => a.Run(karla.Actor, asked.Id,
            new() { Mentors = [full.Id], Mentor = full.Id, Reason = "Fordi" }, default));
        Assert.Equal("Mentorships.Refuse.GateLoad", Assert.Single(outcome.Refusals).Code);
    }

    [Fact]
    public async Task Scenarios_11_and_19_a_coach_who_is_gone_is_a_gate_until_somebody_stands_in()
    {
        var (karla, carl, dora) = (await _world.Coordinator("Karla"), await _world.Coach("Cajus"), await _world.Coach("Dorrit"));
        var (alone, deputised) = (await _world.Mentor(karla, "Ladt", carl), await _world.Mentor(karla, "Dækket", carl));
        await _world.Coached(karla, deputised, carl, dora);
        await house.Force("update bot.account set disabled = '2026-03-01' where id = $1", carl.Id);
        var asked = await _world.Accepted("Vera Ventende");
        var browser = await (await karla.Browse()).Open($"/inquiries/{asked.Id}/match");
        await Tick(browser, alone, deputised).Press("Compare");
        var coach = browser.Page.QuerySelectorAll("table tbody tr").Single(tr => tr.QuerySelector("th")!.TextContent == "Coach").QuerySelectorAll("td").Select(td => td.TextContent).ToArray();
        Assert.Contains("In place", coach[0]);
        Assert.Contains("nobody stands in", coach[1]);
        Assert.Contains("Ladt", string.Concat((await (await karla.Browse()).Open("/mentors")).Page.QuerySelectorAll("li").Select(li => li.TextContent).Where(t => t.Contains("nobody stands in", StringComparison.Ordinal))));
        var outcome = await house.As<BackOnTrack.Features.Mentorships.ProposeMatch.ProposeMatch, Domain.Outcome<Guid>>(a => a.Run(karla.Actor, asked.Id,
            new() { Mentors = [alone.Id], Mentor = alone.Id, Reason = "Fordi" }, default));
        Assert.Equal("Mentorships.Refuse.GateCoach", Assert.Single(outcome.Refusals).Code);
        await _world.Propose(karla, asked, deputised);
    }

    [Fact]
    public async Task Scenario_11_nobody_is_matched_on_the_days_of_a_leave_and_again_from_the_day_it_ends()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"));
        var (away, asked) = (await _world.Mentor(karla, "Ferie", carl), await _world.Accepted("Lea Ventende"));
        var browser = await (await karla.Browse()).Open($"/mentors/{away.Id}/leave");
        await browser.Fill("From", "09-03-2026").Fill("Until", "01-03-2026").Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        await browser.Fill("Until", "20-03-2026").Press("Save");
        Assert.Contains("20 Mar 2026", browser.Text);
        Task<Domain.Outcome<Guid>> Choose() => house.As<BackOnTrack.Features.Mentorships.ProposeMatch.ProposeMatch, Domain.Outcome<Guid>>(a => a.Run(karla.Actor, asked.Id,
            new() { Mentors = [away.Id], Mentor = away.Id, Reason = "Fordi" }, default));
        Assert.Equal("Mentorships.Refuse.GateAvailability", Assert.Single((await Choose()).Refusals).Code);
        Assert.True((await browser.Open($"/inquiries/{asked.Id}/match")).Page.QuerySelector($"input[value='{away.Id}']")!.HasAttribute("disabled"));
        await (await browser.Open($"/mentors/{away.Id}/leave")).Press("Back from leave");
        Assert.True((await Choose()).Accepted(out _, out _));
    }

    [Fact]
    public async Task Scenario_12_a_choice_against_something_asks_for_a_reason_and_later_readers_see_it()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl Coach"));
        var rita = await _world.Mentor(karla, "Rita", carl);
        var asked = await _world.Accepted();
        var browser = await (await karla.Browse()).Open($"/inquiries/{asked.Id}/match");
        await Tick(browser, rita).Fill("Languages", "so").Press("Compare");
        Assert.Contains("Speaks only", browser.Text);
        await browser.Fill("Mentor", rita.Id.ToString()).Fill("Reason", "Den bedste vi har").Press("Propose");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("say why nevertheless", browser.Errors);
        Assert.Contains("Den bedste vi har", browser.Text);

        await browser.Fill("Despite", "En tolk er bestilt").Press("Propose");
        Assert.StartsWith("/mentorships/", browser.Path);
        await browser.Follow("History");
        Assert.Contains("En tolk er bestilt", browser.Text);
        Assert.Contains("En tolk er bestilt", (await (await carl.Browse()).Open(browser.Path)).Text);
    }

    [Fact]
    public async Task Only_an_accepted_inquiry_leads_to_a_match_and_only_to_one_mentorship()
    {
        var match = await _world.Proposed("Ene");
        var outcome = await house.As<BackOnTrack.Features.Mentorships.ProposeMatch.ProposeMatch, Domain.Outcome<Guid>>(a => a.Run(match.Karla.Actor, match.Asked.Id,
            new() { Mentors = [match.Mentor.Id], Mentor = match.Mentor.Id, Reason = "Igen" }, default));
        Assert.Equal("Mentorships.Refuse.HasOne", Assert.Single(outcome.Refusals).Code);

        var asked = await _world.Inquiry("Ikke Afgjort");
        Assert.NotEqual($"/inquiries/{asked.Id}/match", (await (await match.Karla.Browse()).Open($"/inquiries/{asked.Id}/match")).Path);
    }

    [Fact]
    public async Task A_coordinator_of_another_unit_finds_no_sheet_for_somebody_elses_inquiry()
    {
        var asked = await _world.Accepted();
        var wanda = await _world.Coordinator("Wanda", World.West);
        Assert.Equal(HttpStatusCode.NotFound, (await (await wanda.Browse()).Open($"/inquiries/{asked.Id}/match")).Status);
    }
}
