using System.Net;
using System.Text;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors.LeaveCorps;
using BackOnTrack.Features.Training;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Training;

public sealed class TakingTheTraining(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    /// <summary>Eleven days are there, the first one lacks.</summary>
    private async Task<Person> WithElevenDays(Person karla, Person lead, string alias)
    {
        var mentor = await _world.NewMentor(karla, alias);
        (await house.As<CreditDays, Outcome<Guid>>(act => act.Run(lead.Actor, mentor.Id,
            new() { Days = [.. Enumerable.Range(2, 11)], Reason = CreditReason.TrainedElsewhere, On = new(2026, 1, 5) }, default))).Value();
        return mentor;
    }

    [Fact]
    public async Task Scenario_41_with_the_last_day_confirmed_the_training_is_complete_at_once()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var mona = await WithElevenDays(karla, lead, "Mona");
        var group = await _world.Group(lead);
        await _world.Seated(lead, group, mona, 1);
        var own = await (await mona.Browse()).Open($"/mentors/{mona.Id}/training");
        Assert.Contains("Lacking: 1 of 12 days", own.Text);
        Assert.DoesNotContain("certificate", own.Text);
        Assert.Equal("in_training", await house.Peek<string>("select state from bot.mentor where id = $1", mona.Id));

        var browser = await (await lead.Browse()).Open($"/training/cohorts/{group}/days/{await _world.DayOf(group, 1)}/attendance");
        await browser.Fill("Presence", "Present").Fill("ConfirmedBy", "Ulla Underviser").Press("Confirm");
        Assert.Equal($"/training/cohorts/{group}", browser.Path);
        Assert.Contains("1 present, confirmed by Ulla Underviser", browser.Text);

        Assert.Equal("available", await house.Peek<string>("select state from bot.mentor where id = $1", mona.Id));
        await own.Open($"/mentors/{mona.Id}/training");
        Assert.Contains("The training is complete", own.Text);
        await own.Open($"/mentors/{mona.Id}/certificate");
        Assert.Equal("%PDF", Encoding.ASCII.GetString(own.Bytes, 0, 4));
    }

    [Fact]
    public async Task A_day_taken_back_takes_certificate_and_match_back_with_it()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var mads = await WithElevenDays(karla, lead, "Mads");
        var group = await _world.Group(lead);
        await _world.Seated(lead, group, mads, 1);
        var (at, browser) = ($"/training/cohorts/{group}/days/{await _world.DayOf(group, 1)}/attendance", await lead.Browse());
        foreach (var presence in (string[])["Present", "Absent"])
        {
            await browser.Open(at);
            await browser.Fill("Presence", presence).Fill("ConfirmedBy", "Ulla").Press("Confirm");
        }
        Assert.Equal("in_training", await house.Peek<string>("select state from bot.mentor where id = $1", mads.Id));
        Assert.Equal(HttpStatusCode.NotFound, (await (await mads.Browse()).Open($"/mentors/{mads.Id}/certificate")).Status);
    }

    [Fact]
    public async Task Nothing_is_chosen_for_anybody_and_a_whole_sheet_is_entered_by_ticking_who_was_not_there()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var (group, one, two) = (await _world.Group(lead), await _world.NewMentor(karla, "Ella"), await _world.NewMentor(karla, "Emil"));
        await _world.Seated(lead, group, one);
        await _world.Seated(lead, group, two);
        var browser = await (await lead.Browse()).Open($"/training/cohorts/{group}/days/{await _world.DayOf(group, 1)}/attendance");
        Assert.Empty(browser.Page.QuerySelectorAll("main input[checked]"));
        var row = browser.Page.QuerySelectorAll("input[name$='.Mentor']").ToList().FindIndex(e => e.GetAttribute("value") == two.Id.ToString());
        await browser.Fill($"Rows[{row}].Presence", "Absent").Fill("RestPresent", "true").Fill("ConfirmedBy", "Ulla").Press("Confirm");
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.attendance where mentor = $1 and present", one.Id));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.attendance where mentor = $1 and not present", two.Id));
    }

    [Fact]
    public async Task A_day_nobody_is_ticked_on_is_not_confirmed_and_nothing_typed_is_lost()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var (group, maja) = (await _world.Group(lead), await _world.NewMentor(karla, "Maja"));
        await _world.Seated(lead, group, maja);
        var browser = await (await lead.Browse()).Open($"/training/cohorts/{group}/days/{await _world.DayOf(group, 1)}/attendance");
        await browser.Fill("ConfirmedBy", "Ulla Underviser").Press("Confirm");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Choose present or absent", browser.Errors);
        Assert.Equal("Ulla Underviser", browser.Page.QuerySelector("[name='Input.ConfirmedBy']")!.GetAttribute("value"));
        await browser.Open($"/training/cohorts/{group}/days/{await _world.DayOf(group, 3)}/attendance");
        await browser.Fill("Presence", "Present").Fill("ConfirmedBy", "Ulla").Press("Confirm");
        Assert.Contains("has not been held yet", browser.Errors);
    }

    [Fact]
    public async Task Scenario_42_a_moved_day_is_told_to_those_who_attend_and_confirmed_attendance_stays()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var (group, mie) = (await _world.Group(lead, name: "Hold Flyt"), await _world.NewMentor(karla, "Mie"));
        var seat = await _world.Seated(lead, group, mie);
        var browser = await (await lead.Browse()).Open($"/training/cohorts/{group}/days/{await _world.DayOf(group, 1)}/attendance");
        await browser.Fill("Presence", "Present").Fill("ConfirmedBy", "Ulla").Press("Confirm");
        house.Clock.Move(TimeSpan.FromMinutes(1));
        await browser.Open($"/training/cohorts/{group}/days/{await _world.DayOf(group, 5)}/move");
        await browser.Fill("On", "27-03-2026").Fill("Reason", "Weather").Press("Move");
        Assert.Contains("Weather or traffic", browser.Text);

        var own = await (await mie.Browse()).Open("/");
        Assert.Contains("A training day has a new date", own.Text);
        await own.Open($"/training/seats/{seat}");
        Assert.Contains("27 March", own.Text);
        await own.Fill("Comes", "true").Press("Answer");
        Assert.DoesNotContain("A training day has a new date", (await own.Open("/")).Text);
        Assert.Equal(1, await house.Peek<long>("select count(*) from bot.attendance where mentor = $1 and present", mie.Id));
    }

    [Fact]
    public async Task Who_says_yes_when_the_seats_are_taken_waits_and_gets_the_seat_that_becomes_free()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var group = await _world.Group(lead, seats: 1, first: new(2026, 3, 16));
        var (first, second) = (await _world.NewMentor(karla, "Asta"), await _world.NewMentor(karla, "Berta"));
        var seat = await _world.Seated(lead, group, first);
        await _world.Seated(lead, group, second);
        var browser = await (await lead.Browse()).Open($"/training/cohorts/{group}");
        Assert.Contains("On the waiting list", browser.Text);
        var own = await (await first.Browse()).Open($"/training/seats/{seat}");
        await own.Fill("Comes", "false").Press("Answer");
        await browser.Open("/today/SeatForWaiting");
        await browser.Follow("Give the seat");
        await browser.Press("Give a free seat");
        var given = await (await second.Browse()).Open("/");
        Assert.Contains("You have got a seat you were waiting for", given.Text);
        Assert.DoesNotContain("On the waiting list", browser.Text);
        Assert.Equal("accepted", await house.Peek<string>("select state from bot.cohort_seat where mentor = $1", second.Id));
    }

    [Fact]
    public async Task An_invitation_is_to_be_answered_before_the_first_day_whoever_is_invited_would_come_to()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var (soon, later) = (await _world.NewMentor(karla, "Straks"), await _world.NewMentor(karla, "Senere"));
        var (near, far) = (await _world.Group(lead, name: "Hold Nær", first: new(2026, 3, 12)), await _world.Group(lead, name: "Hold Fjern", first: new(2026, 5, 4)));
        await _world.Invited(lead, near, soon);
        await _world.Invited(lead, far, later);
        Assert.Contains("11 Mar 2026", (await (await soon.Browse()).Open("/today/TrainingInvitation")).Text);
        Assert.Contains("17 Mar 2026", (await (await later.Browse()).Open("/today/TrainingInvitation")).Text);
    }

    [Fact]
    public async Task Whoever_leaves_gives_the_seats_of_coming_days_back()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var (group, over) = (await _world.Group(lead, seats: 1, first: new(2026, 3, 16)), await _world.Group(lead, name: "Hold Slut"));
        var (leaver, waiting) = (await _world.NewMentor(karla, "Rejst"), await _world.NewMentor(karla, "Ventende"));
        await _world.Seated(lead, group, leaver);
        await _world.Seated(lead, over, leaver, 1);
        await _world.Seated(lead, group, waiting);
        await house.Force("update bot.cohort set first_day = '2026-02-02', last_day = '2026-03-09' where id = $1", over);
        var gathering = await _world.Gathering(lead);
        await house.Force("update bot.network_seat set comes = true, answered_at = invited_at where mentor = $1 and network_day = $2", leaver.Id, gathering);
        (await house.As<LeaveCorps, Outcome<Guid>>(a => a.Run(karla.Actor, leaver.Id, new() { LeftOn = new(2026, 3, 10), Cause = Domain.Mentors.LeavingCause.OwnWish }, default))).Value();
        Assert.Equal("false", await house.Peek<string>("select comes::text from bot.network_seat where mentor = $1", leaver.Id));
        Assert.Equal("declined", await house.Peek<string>("select state from bot.cohort_seat where mentor = $1 and cohort = $2", leaver.Id, group));
        Assert.Equal("accepted", await house.Peek<string>("select state from bot.cohort_seat where mentor = $1 and cohort = $2", leaver.Id, over));
        await (await (await lead.Browse()).Open($"/training/cohorts/{group}")).Press("Give a free seat");
        Assert.Equal("accepted", await house.Peek<string>("select state from bot.cohort_seat where mentor = $1", waiting.Id));
    }

    [Fact]
    public async Task Anybody_learns_from_the_code_that_it_is_valid_and_nobodys_name()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var mona = await _world.NewMentor(karla, "Mona Bevis");
        await _world.Trained(mona);
        var paper = (await house.As<PrintCertificate, Outcome<CertificatePaper>>(act => act.Run(mona.Actor, mona.Id, default))).Value();

        var stranger = await (await house.Visit()).Open("/certificates");
        await stranger.Fill("Code", paper.Code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)).Press("Check");
        Assert.Contains("12 days of training, completed on 5 January 2026", stranger.Text);
        Assert.DoesNotContain("Mona", stranger.Text);
        await stranger.Open("/certificates");
        await stranger.Fill("Code", "0000-0000-0000").Press("Check");
        Assert.Contains("No valid certificate has this code", stranger.Errors);
    }

    [Fact]
    public async Task A_certificate_is_in_the_mentors_language_whoever_prints_it()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var mona = await _world.NewMentor(karla, "Mona Norsk");
        await _world.Trained(mona);
        await house.Force("update bot.account set language = 'nb' where id = $1", mona.Id);
        Assert.Equal("nb", (await house.As<PrintCertificate, Outcome<CertificatePaper>>(act => act.Run(lead.Actor, mona.Id, default))).Value().Language);
    }

    [Fact]
    public async Task The_sheet_for_the_table_names_who_is_expected_that_day_and_nobody_else()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var group = await _world.Group(lead, name: "Hold Papir");
        var (all, one, invited) = (await _world.NewMentor(karla, "Alledage"), await _world.NewMentor(karla, "Kunfire"), await _world.NewMentor(karla, "Ubesvaret"));
        await _world.Seated(lead, group, all);
        await _world.Seated(lead, group, one, 4);
        await _world.Invited(lead, group, invited);
        var browser = await (await lead.Browse()).Open($"/training/cohorts/{group}/days/{await _world.DayOf(group, 1)}/sheet");
        Assert.Equal(["Alledage Opdigtet"], browser.Page.QuerySelectorAll("main tbody tr td:first-child").Select(td => td.TextContent));
        Assert.Contains("Hold Papir", browser.Text);
        Assert.Contains("Kunfire Opdigtet", (await browser.Open($"/training/cohorts/{group}/days/{await _world.DayOf(group, 4)}/sheet")).Text);
    }

    [Fact]
    public async Task The_training_is_five_times_two_days_of_the_service_and_two_by_another_provider()
    {
        var modules = (await house.As<Curriculum, Curriculum>(Task.FromResult)).Modules;
        Assert.Equal([2, 2, 2, 2, 2, 2], modules.Select(m => m.Days.Count));
        Assert.Equal(["Kriminalforsorgen"], modules.Take(5).Select(m => m.Provider.In("da")).Distinct());
        Assert.Equal("Ministeriet og PET", modules[5].Provider.In("da"));
    }

    [Fact]
    public async Task A_colleague_and_a_strange_coach_find_nothing_there()
    {
        var (karla, lead, carl) = (await _world.Coordinator("Karla"), await _world.TrainingLead(), await _world.Coach("Carl"));
        var (mine, other) = (await _world.NewMentor(karla, "Rie"), await _world.NewMentor(karla, "Sofie"));
        var seat = await _world.Seated(lead, await _world.Group(lead), mine);
        foreach (var (who, path) in new[] { (other, $"/mentors/{mine.Id}/training"), (carl, $"/mentors/{mine.Id}/training"), (other, $"/training/seats/{seat}"), (other, "/training/cohorts"), (carl, "/training/cohorts") })
            Assert.Equal(HttpStatusCode.NotFound, (await (await who.Browse()).Open(path)).Status);
        await _world.Coached(karla, mine, carl);
        Assert.Equal(HttpStatusCode.OK, (await (await carl.Browse()).Open($"/mentors/{mine.Id}/training")).Status);
    }

    [Fact]
    public async Task The_attendance_of_whoever_dropped_out_or_left_is_still_corrected()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var (group, stays, out_, left) = (await _world.Group(lead, name: "Hold Frafald"), await _world.NewMentor(karla, "Bliver"), await _world.NewMentor(karla, "Frafaldet"), await _world.NewMentor(karla, "Udtrådt"));
        foreach (var mentor in new[] { stays, out_, left }) await _world.Seated(lead, group, mentor);
        var at = $"/training/cohorts/{group}/days/{await _world.DayOf(group, 1)}/attendance";
        var browser = await (await lead.Browse()).Open(at);
        await browser.Fill("RestPresent", "true").Fill("ConfirmedBy", "Ulla").Press("Confirm");
        (await house.As<AnswerSeat, Outcome<Guid>>(a => a.Run(out_.Actor, house.Peek<Guid>("select id from bot.cohort_seat where cohort = $1 and mentor = $2", group, out_.Id).Result, new() { Comes = false }, default))).Value();
        (await house.As<LeaveCorps, Outcome<Guid>>(a => a.Run(karla.Actor, left.Id, new() { LeftOn = new(2026, 3, 10), Cause = Domain.Mentors.LeavingCause.OwnWish }, default))).Value();

        await browser.Open(at);
        foreach (var mentor in new[] { out_, left })
        {
            var row = browser.Page.QuerySelectorAll("input[name$='.Mentor']").ToList().FindIndex(e => e.GetAttribute("value") == mentor.Id.ToString());
            browser.Fill($"Rows[{row}].Presence", "Absent");
        }
        await browser.Press("Confirm");
        Assert.Equal($"/training/cohorts/{group}", browser.Path);
        Assert.Equal([stays.Id], (await house.Peek<Guid[]>("select array_agg(mentor) from bot.attendance where cohort_day is not null and mentor = any($1) and present", new[] { stays.Id, out_.Id, left.Id }))!);
    }

    [Fact]
    public async Task Who_corrects_a_sheet_that_somebody_else_has_corrected_meanwhile_sees_both_and_loses_nothing()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var (group, mia) = (await _world.Group(lead, name: "Hold Samtidig"), await _world.NewMentor(karla, "Samtidig"));
        await _world.Seated(lead, group, mia);
        var at = $"/training/cohorts/{group}/days/{await _world.DayOf(group, 1)}/attendance";
        await (await (await lead.Browse()).Open(at)).Fill("Presence", "Present").Fill("ConfirmedBy", "Ulla").Press("Confirm");
        var (first, second) = (await (await lead.Browse()).Open(at), await (await lead.Browse()).Open(at));
        await first.Fill("Presence", "Absent").Press("Confirm");
        await second.Press("Confirm");
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Equal(["Absent", "Present"], second.Page.QuerySelectorAll("blockquote").Select(q => q.TextContent.Trim()));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.attendance where mentor = $1 and not present", mia.Id));
        await second.Press("Confirm");
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.attendance where mentor = $1 and present", mia.Id));
    }

    [Fact]
    public async Task A_certificate_says_the_day_of_completion_as_it_is_after_a_correction()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var mona = await WithElevenDays(karla, lead, "Rettetdag");
        (await house.As<CreditDays, Outcome<Guid>>(act => act.Run(lead.Actor, mona.Id, new() { Days = [1], Reason = CreditReason.TrainedElsewhere, On = new(2026, 2, 1) }, default))).Value();
        var group = await _world.Group(lead, name: "Hold Rettetdag");
        await house.Force("insert into bot.cohort_seat (id, mentor, unit, cohort, days, state, invited_at, answered_at, seen_at) values (gen_random_uuid(), $1, 1, $2, '{1}', 'accepted', '2026-03-01', '2026-03-01', '2026-03-01')", mona.Id, group);
        var at = $"/training/cohorts/{group}/days/{await _world.DayOf(group, 1)}/attendance";
        await (await (await lead.Browse()).Open(at)).Fill("Presence", "Present").Fill("ConfirmedBy", "Ulla").Press("Confirm");
        (await house.As<TakeBackCredit, Outcome<Guid>>(a => a.Run(lead.Actor, mona.Id, new() { Days = [1], Because = CreditDoubt.NotShown }, default))).Value();
        Assert.Equal(new DateOnly(2026, 3, 10), await house.Peek<DateOnly>("select completed_on from bot.certificate where mentor = $1 and withdrawn_at is null", mona.Id));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.certificate where mentor = $1 and completed_on = '2026-02-01' and withdrawn_at is not null", mona.Id));
    }
}
