using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Features.Mentors.RecordCheck;
using BackOnTrack.Tests.Features.Mentorships;
using BackOnTrack.Features.Mentors.RecordPermit;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Sessions;
using BackOnTrack.Tests.Features.Supervision;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Mentors;

public sealed class KeepingTheRegister(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task A_coordinator_enters_a_mentor_and_the_mentor_sees_the_own_profile()
    {
        var karla = await _world.Coordinator("Karla");
        var berit = await _world.Somebody("Berit Opdigtet", World.East, Role.Mentor);
        var browser = await karla.Browse();
        await browser.Open("/mentors/new");
        await browser.Fill("Account", berit.Id.ToString()).Fill("Alias", "Birgit").Fill("Background", "Prison").Fill("Gender", "Woman")
            .Fill("Languages", "so").Fill("Region", "Fyn").Press("Enter mentor");
        Assert.Equal($"/mentors/{berit.Id}", browser.Path);
        Assert.Contains("Birgit", browser.Text);
        Assert.Contains("In training", browser.Text);
        await _world.Trained(berit);
        await browser.Open($"/mentors/{berit.Id}");
        Assert.Contains("Available", browser.Text);

        var own = await (await berit.Browse()).Open($"/mentors/{berit.Id}");
        Assert.Equal(HttpStatusCode.OK, own.Status);
        Assert.Contains("Somali", own.Text);
    }

    [Fact]
    public async Task What_is_wrong_stands_at_its_field_and_nothing_typed_is_lost()
    {
        var browser = await (await _world.Coordinator("Karla")).Browse();
        await browser.Open("/mentors/new");
        await browser.Fill("Alias", "Frida").Fill("Experience", "Ti år i Kriminalforsorgen").Fill("Languages", "ur").Press("Enter mentor");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Choose an account", browser.Errors);
        Assert.Contains("Write a region", browser.Errors);
        Assert.Contains("Ti år i Kriminalforsorgen", browser.Text);
        Assert.Equal("ur", browser.Page.QuerySelector("input[name='Input.Languages'][checked]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_check_that_was_not_passed_shuts_the_mentor_out_whatever_was_passed_before_and_one_written_down_wrong_is_struck_out()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Cille"));
        var mads = await _world.Mentor(karla, "Ikkebestået", carl);
        var browser = await (await karla.Browse()).Open($"/mentors/{mads.Id}");
        Assert.Null(browser.Page.QuerySelector(".alert-warning"));
        await browser.Open($"/mentors/{mads.Id}/checks/new");
        await browser.Fill("Kind", "CriminalRecord").Fill("Issuer", "Prøvepolitiet").Fill("IssuedOn", "05-03-2026").Fill("ValidUntil", "05-03-2027").Fill("Outcome", "NotPassed").Press("Save");
        Assert.Contains("Cannot be matched because a check is missing", browser.Page.QuerySelector(".alert-warning")!.TextContent);
        Assert.Contains("Not passed", (await (await mads.Browse()).Open("/me")).Text);
        var check = await house.Peek<Guid>("select id from bot.mentor_check where mentor = $1 and outcome = 'not_passed'", mads.Id);
        await browser.Open($"/mentors/{mads.Id}/checks/{check}/strike");
        await browser.Press("Strike out the check");
        Assert.Contains("must be answered", browser.Errors);
        await browser.Fill("Why", "Det var en anden mentors").Press("Strike out the check");
        Assert.Equal($"/mentors/{mads.Id}", browser.Path);
        Assert.Contains("Struck out on 10 March 2026", browser.Text);
        Assert.Contains("Det var en anden mentors", browser.Text);
        Assert.Null(browser.Page.QuerySelector(".alert-warning"));
    }

    [Fact]
    public async Task A_leave_that_is_planned_ends_on_another_day_or_never_begins_and_no_day_is_leave_twice()
    {
        var karla = await _world.Coordinator("Karla");
        var mads = await _world.NewMentor(karla, "Rejsende");
        var browser = await (await karla.Browse()).Open($"/mentors/{mads.Id}/leave");
        await browser.Fill("From", "20-03-2026").Fill("Until", "25-03-2026").Press("Save");
        await browser.Open($"/mentors/{mads.Id}/leave");
        await browser.Fill("From", "24-03-2026").Fill("Until", "30-03-2026").Press("Save");
        Assert.Contains("Leave from 20 March 2026 is already written down", browser.Errors);
        await browser.Fill("From", "28-03-2026").Press("Save");

        await (await browser.Open($"/mentors/{mads.Id}/leave")).Follow("Change or call off");
        await browser.Fill("Until", "28-03-2026").Press("Save");
        Assert.Contains("Leave from 28 March 2026 is already written down", browser.Errors);
        await browser.Fill("Until", "22-03-2026").Press("Save");
        Assert.Contains("22 Mar 2026", browser.Text);
        await (await browser.Open($"/mentors/{mads.Id}/leave")).Follow("Change or call off");
        await browser.Press("Call off the leave");
        Assert.DoesNotContain("20 Mar 2026", browser.Text);
        Assert.Contains("28 Mar 2026", browser.Text);
    }

    [Fact]
    public async Task A_leave_that_has_begun_ends_on_another_day_and_is_not_called_off()
    {
        var karla = await _world.Coordinator("Karla");
        var mads = await _world.NewMentor(karla, "Bortrejst");
        var browser = await (await karla.Browse()).Open($"/mentors/{mads.Id}/leave");
        await browser.Fill("From", "09-03-2026").Press("Save");
        await browser.Follow("End the leave");
        Assert.DoesNotContain("Write down leave", browser.Text);
        await browser.Follow("Move the end");
        Assert.DoesNotContain("Call off", browser.Text);
        await browser.Fill("Until", "22-03-2026").Press("Save");
        Assert.Contains("22 Mar 2026", browser.Text);
    }

    [Fact]
    public async Task Two_mentors_cannot_have_one_alias()
    {
        var karla = await _world.Coordinator("Karla");
        await _world.NewMentor(karla, "Signe");
        var other = await _world.Somebody("En Anden", World.East, Role.Mentor);
        var browser = await (await karla.Browse()).Open("/mentors/new");
        await browser.Fill("Account", other.Id.ToString()).Fill("Alias", "signe").Fill("Background", "Law").Fill("Gender", "Man").Fill("Languages", "da").Fill("Region", "Fyn").Press("Enter mentor");
        Assert.Contains("already has this alias", browser.Errors);
    }

    [Fact]
    public async Task Two_coordinators_with_one_profile_lose_neither_text()
    {
        var (karla, nora) = (await _world.Coordinator("Karla Først"), await _world.Coordinator("Nora Senere"));
        var mentor = await _world.NewMentor(karla, "Tove");
        var (first, second) = (await karla.Browse(), await nora.Browse());
        foreach (var browser in new[] { first, second }) await browser.Open($"/mentors/{mentor.Id}/profile");
        await first.Fill("Experience", "Ti år som betjent").Press("Save");
        await second.Fill("Experience", "Kender Fyn").Press("Save");
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Equal(["Ti år som betjent", "Kender Fyn"], second.Page.QuerySelectorAll("blockquote").Select(q => q.TextContent));
        Assert.Contains("by Karla Først", second.Text);
        await second.Fill("Experience", "Ti år som betjent, kender Fyn").Press("Save");
        Assert.Equal(HttpStatusCode.OK, second.Status);
        Assert.Contains("Ti år som betjent, kender Fyn", second.Text);
    }

    [Fact]
    public async Task The_private_person_is_sealed_and_only_for_coordinator_coach_and_the_mentor()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"));
        var mads = await _world.Mentor(karla, "Mads", carl);
        var browser = await (await karla.Browse()).Open($"/mentors/{mads.Id}/contact");
        await browser.Fill("Name", "Mads Hemmelig").Fill("Phone", "+45 00 00 00 00").Press();
        Assert.Contains("Mads Hemmelig", (await (await carl.Browse()).Open($"/mentors/{mads.Id}/contact")).Text);
        Assert.DoesNotContain("Hemmelig", (await browser.Open($"/mentors/{mads.Id}")).Text);

        var outsider = await _world.Coach("Conny");
        Assert.Equal(HttpStatusCode.NotFound, (await (await outsider.Browse()).Open($"/mentors/{mads.Id}/contact")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await (await _world.Security("Sif")).Browse()).Open($"/mentors/{mads.Id}/contact")).Status);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.mentor_contact where position('Hemmelig'::bytea in name) > 0"));
    }

    [Fact]
    public async Task A_coach_lists_the_mentors_of_today_and_from_the_next_request_on_those_of_yesterday_are_gone()
    {
        var (karla, carl, conny) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"), await _world.Coach("Conny"));
        var mads = await _world.Mentor(karla, "Aksel", carl);
        await carl.Talks(mads, SupervisionStory.ATalk(new(2026, 3, 10)));
        var browser = await carl.Browse();
        Assert.Contains("Aksel", (await browser.Open("/mentors")).Text);

        var coordinator = await (await karla.Browse()).Open($"/mentors/{mads.Id}/coach");
        await coordinator.Fill("Coach", conny.Id.ToString()).Fill("Cause", "CoachLeft").Press("Save");
        Assert.Contains("There is no summary", coordinator.Errors);
        await coordinator.Fill("NobodyCan", "true").Press("Save");
        Assert.Contains("Passed on without a summary", coordinator.Text);
        Assert.Contains("The coach has left", coordinator.Text);

        Assert.DoesNotContain("Aksel", (await browser.Open("/mentors")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open($"/mentors/{mads.Id}")).Status);
        Assert.Contains("Aksel", (await (await conny.Browse()).Open("/mentors")).Text);
    }

    [Fact]
    public async Task The_register_is_narrowed_to_who_has_room_and_nothing_in_the_way()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"));
        var (free, not) = (await _world.Mentor(karla, "Fribert", carl), await _world.NewMentor(karla, "Ufribert"));
        var browser = await (await karla.Browse()).Open("/mentors?Filter.Free=true&Filter.Language=ar");
        var table = browser.Page.QuerySelector("table")!.TextContent;
        Assert.Contains("Fribert", table);
        Assert.DoesNotContain("Ufribert", table);
        Assert.DoesNotContain("Fribert", (await browser.Open("/mentors?Filter.Background=Police")).Page.QuerySelector("table")?.TextContent ?? "");
        Assert.NotEqual(free.Id, not.Id);
    }

    [Fact]
    public async Task Why_somebody_cannot_be_matched_stands_in_words_in_the_register_on_the_page_and_where_mentorships_are_passed_on()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"));
        var (full, free, away, trainee) = (await _world.Mentor(karla, "Fuldtallig", carl, capacity: 1), await _world.Mentor(karla, "Frigitta", carl), await _world.Mentor(karla, "Ferie", carl), await _world.NewMentor(karla, "Nybegynder"));
        var conny = await _world.Coach("Conny Væk");
        var alone = await _world.Mentor(karla, "Forladt", conny);
        await house.Force("insert into bot.coach_absence (id, mentor, unit, coach, \"from\", until) values (gen_random_uuid(), $1, 1, $2, '2026-03-01', '2026-03-20')", alone.Id, conny.Id);
        await _world.Propose(karla, await _world.Accepted(), full);
        await house.Force("insert into bot.mentor_leave (id, mentor, unit, \"from\") values (gen_random_uuid(), $1, 1, '2026-03-01')", away.Id);
        var browser = await karla.Browse();
        foreach (var (mentor, alias, why) in new[]
        {
            (full, "Fuldtallig", "Cannot be matched because there is no room for another mentee"),
            (away, "Ferie", "Cannot be matched because they are on leave"),
            (alone, "Forladt", "Cannot be matched because the coach is away or gone and nobody stands in"),
            (trainee, "Nybegynder", "Cannot be matched because days of the training are lacking; there is no coach; a check is missing or has lapsed"),
        })
        {
            Assert.Contains(why, (await browser.Open($"/mentors/{mentor.Id}")).Text);
            Assert.Contains(why, (await browser.Open("/mentors")).Page.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains(alias, StringComparison.Ordinal)).TextContent);
        }
        var choices = (await browser.Open($"/mentors/{full.Id}/reassign")).Page.QuerySelectorAll("select[name='Input.Mentor'] option");
        Assert.All(choices.Where(c => c.GetAttribute("value") == away.Id.ToString() || c.GetAttribute("value") == trainee.Id.ToString()),
            c => Assert.True(c.HasAttribute("disabled") && c.TextContent.Contains("Cannot be matched because", StringComparison.Ordinal)));
        Assert.False(choices.Single(c => c.GetAttribute("value") == free.Id.ToString()).HasAttribute("disabled"));
        Assert.DoesNotContain("Cannot be matched", (await browser.Open($"/mentors/{free.Id}")).Text);
        Assert.Contains("Can be matched", (await browser.Open("/mentors")).Page.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("Frigitta", StringComparison.Ordinal)).TextContent);
    }

    [Fact]
    public async Task Any_part_of_an_alias_finds_a_mentor_beside_the_filters_and_what_was_typed_is_sealed_in_the_log()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"));
        var (found, other) = (await _world.Mentor(karla, "Bjørnæsten", carl), await _world.NewMentor(karla, "Agnete"));
        var before = await house.LastEntry();
        var browser = await (await karla.Browse()).Open("/mentors");
        await browser.Fill("Words", "ORNAES").Press("Search");
        Assert.Equal("/mentors", browser.Path);
        var table = browser.Page.QuerySelector("table")!.TextContent;
        Assert.Contains("Bjørnæsten", table);
        Assert.DoesNotContain("Agnete", table);
        await browser.Fill("Words", "findesikke").Press("Search");
        Assert.DoesNotContain("Bjørnæsten", browser.Text);
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.act_log where id > $1 and act = 'mentor_list' and detail is not null", before));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.act_log where id > $1 and position('ORNAES'::bytea in detail) > 0", before));

        await browser.Open("/mentors?Filter.Background=Police");
        await browser.Fill("Words", "bjorn").Press("Search");
        Assert.DoesNotContain("Bjørnæsten", browser.Page.QuerySelector("table")?.TextContent ?? "");
        var outsider = await (await (await _world.Coach("Conny")).Browse()).Open("/mentors");
        await outsider.Fill("Words", "bjorn").Press("Search");
        Assert.DoesNotContain("Bjørnæsten", outsider.Text);
        Assert.NotEqual(found.Id, other.Id);
    }

    [Fact]
    public async Task Who_looks_for_more_than_a_name_has_sees_the_whole_register_what_was_typed_and_why_and_nothing_of_it_is_kept()
    {
        var karla = await _world.Coordinator("Karla Lang");
        var typed = new string('x', 101);
        var browser = await (await karla.Browse()).Open("/mentors");
        await browser.Fill("Words", typed).Press("Search");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, typed), (browser.Status, browser.Page.QuerySelector("input[name='Words']")?.GetAttribute("value")));
        Assert.Contains("at most 100 characters", browser.Errors, StringComparison.Ordinal);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.act_log where actor = $1 and detail is not null", karla.Id));
    }

    [Fact]
    public async Task A_mentor_is_found_by_the_name_behind_the_alias_and_when_nobody_is_found_the_register_is_not_called_empty()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"));
        await _world.Mentor(karla, "Vifteline", carl);
        await house.Force("update bot.account set display_name = 'Vibeke Krogsgård' where id = (select id from bot.mentor where alias = 'Vifteline')");
        foreach (var who in new[] { karla, carl })
        {
            var browser = await (await who.Browse()).Open("/mentors");
            await browser.Fill("Words", "krogsgar").Press("Search");
            var table = browser.Page.QuerySelector("table")!.TextContent;
            Assert.Contains("Vifteline", table);
            Assert.Contains("Vibeke Krogsgård", table);
        }
        var nobody = await (await karla.Browse()).Open("/mentors");
        var (regions, languages) = (nobody.Page.QuerySelectorAll("[name='Filter.Region'] option").Length, nobody.Page.QuerySelectorAll("[name='Filter.Language'] option").Length);
        await nobody.Fill("Words", "findesikke").Press("Search");
        Assert.Contains("No mentor was found", nobody.Text);
        Assert.DoesNotContain("There are no mentors here yet", nobody.Text);
        Assert.DoesNotContain("0 of 0", nobody.Text);
        Assert.Equal((regions, languages), (nobody.Page.QuerySelectorAll("[name='Filter.Region'] option").Length, nobody.Page.QuerySelectorAll("[name='Filter.Language'] option").Length));
        var outsider = await (await (await _world.Coach("Conny")).Browse()).Open("/mentors");
        await outsider.Fill("Words", "krogsgar").Press("Search");
        Assert.DoesNotContain("Vifteline", outsider.Text);
    }

    [Fact]
    public async Task Scenario_19_a_mentor_without_a_coach_and_one_with_a_lapsed_check_need_attention()
    {
        var karla = await _world.Coordinator("Karla");
        await _world.NewMentor(karla, "Ensom");
        var browser = await (await karla.Browse()).Open("/mentors");
        var notice = browser.Page.QuerySelector(".alert-warning")!.TextContent;
        Assert.Contains("Ensom", notice);
        Assert.Contains("no coach", notice);
        Assert.Contains("a check is missing", notice);
    }

    [Fact]
    public async Task Two_who_write_the_same_contact_data_lose_neither_text()
    {
        var (karla, nora) = (await _world.Coordinator("Karla Først"), await _world.Coordinator("Nora Senere"));
        var mentor = await _world.NewMentor(karla, "Trine");
        await (await (await karla.Browse()).Open($"/mentors/{mentor.Id}/contact")).Fill("Name", "Trine Opdigtet").Press("Save");
        var (first, second) = (await karla.Browse(), await nora.Browse());
        foreach (var browser in new[] { first, second }) await browser.Open($"/mentors/{mentor.Id}/contact");
        await first.Fill("Phone", "00 11 22 33").Press("Save");
        await second.Fill("Phone", "44 55 66 77").Press("Save");
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Equal(["00 11 22 33", "44 55 66 77"], second.Page.QuerySelectorAll("blockquote").Select(q => q.TextContent));
        await second.Press("Save");
        Assert.Equal("44 55 66 77", (await second.Open($"/mentors/{mentor.Id}/contact")).Page.QuerySelector("[name='Input.Phone']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_list_of_checks_goes_by_the_kinds_that_are_needed_and_by_the_rule_of_the_gate()
    {
        var (karla, carl) = (await _world.Coordinator("Karla"), await _world.Coach("Carl"));
        var (good, failed, struck, lacking, beside) = (await _world.Mentor(karla, "Godkendt", carl), await _world.Mentor(karla, "Dumpet", carl), await _world.Mentor(karla, "Streget", carl),
            await _world.NewMentor(karla, "Uden"), await _world.Mentor(karla, "Overskud", carl));
        await Check(karla, failed, CheckKind.CriminalRecord, new(2026, 3, 1), new(2027, 1, 1), CheckOutcome.NotPassed);
        await house.Force("update bot.mentor_check set struck_at = '2026-03-01', struck_because = '\\x00' where mentor = $1 and kind = 'criminal_record'", struck.Id);
        await Check(karla, beside, CheckKind.SecurityClearance, new(2025, 1, 1), new(2026, 1, 1), CheckOutcome.Clear); // nobody asks for it here
        var listed = (await (await karla.Browse()).Open("/today/CheckLapsing")).Text;
        foreach (var mentor in new[] { "Dumpet", "Streget", "Uden" }) Assert.Contains(mentor, listed);
        foreach (var mentor in new[] { "Godkendt", "Overskud" }) Assert.DoesNotContain(mentor, listed);
        Assert.NotEmpty((await (await failed.Browse()).Open("/today/OwnCheckLapsing")).Page.QuerySelectorAll(".bot-work li"));
        Assert.Empty((await (await good.Browse()).Open("/today/OwnCheckLapsing")).Page.QuerySelectorAll(".bot-work li"));
        Assert.NotEmpty((await (await lacking.Browse()).Open("/today/OwnCheckLapsing")).Page.QuerySelectorAll(".bot-work li"));
    }

    private async Task Check(Person by, Person mentor, CheckKind kind, DateOnly issued, DateOnly until, CheckOutcome outcome) =>
        (await house.As<RecordCheck, Outcome<Guid>>(a => a.Run(by.Actor, mentor.Id, new() { Kind = kind, Issuer = "Prøvepolitiet", IssuedOn = issued, ValidUntil = until, Outcome = outcome }, default))).Value();
}
