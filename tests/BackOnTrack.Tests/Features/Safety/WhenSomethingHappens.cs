using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Features.Safety;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Safety;

public sealed class WhenSomethingHappens(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    private Task<int> Escalate() => house.As<EscalateUnanswered, int>(async a => (await a.Run(default)).Value());

    private async Task<long> Told(Guid account, string kind) => await house.Peek<long>("select count(*) from bot.notice where account = $1 and kind = $2", account, kind);

    [Fact]
    public async Task A_mentor_reports_an_incident_and_it_is_told_taken_in_and_followed_up()
    {
        var (karla, sven) = (await _world.Coordinator("Karla"), await _world.Security("Sven"));
        var course = await Course.Begin(house, "Mona Mentorsen");
        var mona = await course.Mentor.Browse();
        await mona.Open($"{course.At}/incidents/new");
        await mona.Fill("Category", "Threat").Fill("Day", "10-03-2026").Fill("Time", "09:00").Fill("Place", "VisitRoom").Fill("Done", "Xhemmeligt: vi gik ud")
            .Fill("Owner", karla.Id.ToString()).Fill("FollowUpBy", "13-03-2026").Press("Report");
        Assert.Contains("Xhemmeligt", mona.Text);
        Assert.Contains("nobody has been in contact yet", mona.Text); // the debrief it owes
        Assert.Equal(1, await Told(karla.Id, "incident_reported"));

        var office = await (await sven.Browse()).Open("/security/incidents");
        Assert.Contains("A threat", office.Text);
        Assert.DoesNotContain("Xhemmeligt", office.Text);
        Assert.DoesNotContain("Fiktivsen", office.Text);
        await office.Press("Read");
        Assert.DoesNotContain("An incident took place", (await office.Open("/")).Text);

        var desk = await (await karla.Browse()).Open("/today/IncidentToAcknowledge");
        await desk.Follow("Take it in");
        await desk.Press("I have seen it");
        Assert.DoesNotContain("Sara", (await desk.Open("/today/IncidentToAcknowledge")).Text);
        await desk.Open("/today/IncidentToFollowUp");
        await desk.Follow("Say that it is done");
        await desk.Fill("Day", "10-03-2026").Press("Save");
        Assert.Contains("done on 10 March 2026", desk.Text);
    }

    [Fact]
    public async Task A_report_that_is_sent_twice_leads_to_the_same_incident()
    {
        var karla = await _world.Coordinator("Karen");
        var course = await Course.Begin(house, "Malthe Mentorsen");
        var malthe = await course.Mentor.Browse();
        await malthe.Open($"{course.At}/incidents/new");
        malthe.Fill("Category", "Threat").Fill("Day", "10-03-2026").Fill("Time", "9").Fill("Place", "VisitRoom").Fill("Done", "Vi gik ud").Fill("Owner", karla.Id.ToString()).Fill("FollowUpBy", "13-03-2026");
        var report = malthe.Page.QuerySelectorAll<IHtmlButtonElement>("main button").First(b => b.TextContent.Contains("Report", StringComparison.Ordinal));
        var first = (await malthe.Submit(report)).Path;
        await malthe.Submit(report);
        Assert.Equal((HttpStatusCode.OK, first), (malthe.Status, malthe.Path));
        Assert.Equal(1, await house.Peek<long>("select count(*) from bot.incident where mentee = $1", course.Mentee));
    }

    [Fact]
    public async Task Scenario_43_an_incident_owes_a_debrief_and_there_is_no_second_list()
    {
        var karla = await _world.Coordinator("Kirsten");
        var course = await Course.Begin(house, "Mikkel Mentorsen");
        var incident = await course.Mentor.Reports(course.Id, karla.Id);
        Assert.Equal(1, await house.Peek<long>("select count(*) from bot.debrief where mentor = $1 and incident = $2 and kind = 'threat' and talk is null", course.Mentor.Id, incident));
        Assert.Equal(1, await house.Peek<long>("select count(*) from bot.debrief where mentor = $1", course.Mentor.Id));
    }

    [Fact]
    public async Task Nobody_answers_and_the_next_are_told_exactly_once_whoever_runs_the_job()
    {
        var (karla, anna) = (await _world.Coordinator("Katrine"), await _world.Somebody("Anna", World.East, Role.Administrator));
        var course = await Course.Begin(house, "Maren Mentorsen");
        await course.Mentor.Reports(course.Id, karla.Id);
        var before = await Told(anna.Id, "incident_unanswered");
        await Escalate();
        Assert.Equal(before, await Told(anna.Id, "incident_unanswered"));
        house.Clock.Move(TimeSpan.FromHours(5));
        try
        {
            await Task.WhenAll(Escalate(), Escalate(), Escalate());
            await Escalate();
        }
        finally { house.Clock.Move(TimeSpan.FromHours(-5)); }
        Assert.Equal(await house.Peek<long>("select count(*) from bot.incident where step = 2"), await Told(anna.Id, "incident_unanswered"));
        Assert.Equal(1, await house.Peek<long>("select count(*) from bot.safety_call where mentorship = $1 and account = $2", course.Id, karla.Id));
    }

    [Fact]
    public async Task A_duty_waits_for_an_answer_is_passed_on_and_says_whether_the_mentee_knows()
    {
        var karla = await _world.Coordinator("Karin");
        var course = await Course.Begin(house, "Merete Mentorsen");
        var mona = await (await course.Mentor.Browse()).Open($"{course.At}/duties/new");
        Assert.Empty(mona.Page.QuerySelectorAll("main textarea"));
        Assert.Matches("Asked at once: .*Karin", mona.Text);
        await mona.Fill("Ground", "ChildWelfare").Press("Ask now");
        var at = mona.Path;
        Assert.Contains("Karin", mona.Text);
        Assert.Equal(1, await Told(karla.Id, "duty_asked"));
        var desk = await (await karla.Browse()).Open("/today/DutyToAcknowledge");
        await desk.Follow("Answer");
        await desk.Press("I have seen it");
        await mona.Open("/today/DutyToRecord");
        await mona.Follow("Go on");
        await mona.Follow("It was passed on");
        await mona.Fill("Receiver", "ChildWelfareService").Fill("Day", "10-03-1926").Press("Save");
        Assert.Contains("at the earliest 10 March 2025", mona.Errors, StringComparison.Ordinal);
        await mona.Fill("Day", "10-03-2026").Press("Save");
        await mona.Fill("Told", "Told").Press("Save");
        Assert.Contains("Yes, the mentee was told", mona.Text);
        Assert.DoesNotContain("Sara", (await mona.Open("/today/DutyToRecord")).Text);

        // It went to the police: the slip is taken back, stays to be read, and what is so is noted anew.
        await mona.Open(at);
        await mona.Follow("What was noted was a mistake");
        await mona.Press("It was a mistake");
        Assert.NotEqual("", mona.Errors);
        await mona.Fill("Slip", "WrongReceiver").Press("It was a mistake");
        Assert.Equal(at, mona.Path);
        Assert.Contains("Passed on: The child welfare service, 10 March 2026. It went to somebody else.", mona.Text, StringComparison.Ordinal);
        Assert.Contains("Sara", (await mona.Open("/today/DutyToRecord")).Text);
        await mona.Open($"{at}/passed-on");
        await mona.Fill("Receiver", "Police").Fill("Day", "10-03-2026").Press("Save");
        Assert.Equal($"{at}/told", mona.Path);
        Assert.Equal("passed_on police", await house.Peek<string>("select state || ' ' || receiver from bot.duty where mentorship = $1", course.Id));
    }

    [Fact]
    public async Task A_duty_set_aside_by_a_slip_waits_for_its_answer_again_and_one_that_only_waits_has_nothing_to_take_back()
    {
        var karla = await _world.Coordinator("Katja");
        var course = await Course.Begin(house, "Morten Mentorsen");
        var id = await course.Mentor.AsksForHelp(course.Id);
        var at = $"{course.At}/duties/{id}";
        var desk = await (await karla.Browse()).Open($"{at}/correct");
        await desk.Press("It was a mistake");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Status);
        await (await desk.Open($"{at}/set-aside")).Press("No duty applies");
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.duty where id = $1 and next_step_at is null and ended_at is not null", id));
        await desk.Open($"{at}/correct");
        await desk.Fill("Slip", "NotSo").Press("It was a mistake");
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.duty where id = $1 and state = 'asked' and next_step_at is not null and ended_at is null", id));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.duty_correction where duty = $1 and state = 'set_aside' and by = $2", id, karla.Id));
    }

    [Fact]
    public async Task Where_the_only_coordinator_asks_the_next_are_asked_at_once()
    {
        var course = await Course.Begin(house, "Malthe Mentorsen");
        var (karla, clara) = (await _world.Coordinator("Karla Alene"), await _world.Coach("Clara Coach"));
        await house.Force("insert into bot.coach_period (id, mentor, unit, coach, \"from\", cause) values (gen_random_uuid(), $1, 1, $2, '2026-01-01', 'first')", course.Mentor.Id, clara.Id);
        await house.Force("update bot.reach set until = '2026-03-09' where capacity = 'coordinator' and file is null and unit = 1 and until is null and account <> $1", karla.Id);
        var desk = await (await karla.Browse()).Open($"{course.At}/duties/new");
        Assert.Contains("Asked at once: Clara", desk.Text, StringComparison.Ordinal);
        await desk.Fill("Ground", "PrisonSafety").Press("Ask now");
        Assert.Contains("Clara Coach has been asked", desk.Text, StringComparison.Ordinal);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.safety_call where account = $1 and cause = 'duty'", clara.Id));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.duty where mentorship = $1 and step = 1 and next_step_at is null", course.Id));
    }

    [Fact]
    public async Task Whoever_asked_cannot_answer_and_nobody_outside_reaches_a_duty()
    {
        var karla = await _world.Coordinator("Klara");
        var course = await Course.Begin(house, "Misse Mentorsen");
        var own = await karla.AsksForHelp(course.Id, DutyGround.PrisonSafety);
        var desk = await (await karla.Browse()).Open($"{course.At}/duties/{own}/acknowledge");
        await desk.Press("I have seen it");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Status);
        var west = await _world.Coordinator("Vera", World.West);
        Assert.Equal(HttpStatusCode.NotFound, (await (await west.Browse()).Open($"{course.At}/duties/{own}")).Status);
    }

    [Fact]
    public async Task Who_is_told_is_a_setting_and_what_is_missing_is_named()
    {
        var karla = await _world.Coordinator("Kamilla");
        var desk = await (await karla.Browse()).Open("/safety/telling?category=Accident");
        await desk.Fill("Hours", "8").Press("Save");
        Assert.Equal(8, await house.Peek<int>("select hours from bot.incident_telling where category = 'accident' order by set_at desc limit 1"));
        var course = await Course.Begin(house, "Mette Mentorsen");
        var mentor = await (await course.Mentor.Browse()).Open($"{course.At}/incidents/new");
        await mentor.Fill("Day", "11-03-2026").Fill("Done", "Det bliver stående").Press("Report");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mentor.Status);
        Assert.Contains("cannot lie in the future", mentor.Errors);
        Assert.Contains("Det bliver stående", mentor.Text);
    }

    [Fact]
    public async Task A_threat_owes_a_debrief_to_everybody_who_was_mentor_on_its_day_and_to_nobody_else()
    {
        var karla = await _world.Coordinator("Kaja");
        var course = await Course.Begin(house, "Malene Mentorsen");
        var (beside, gone, next) = ((await Course.Begin(house, "Anden Mentorsen")).Mentor, (await Course.Begin(house, "Borte Mentorsen")).Mentor, (await Course.Begin(house, "Ny Mentorsen")).Mentor);
        foreach (var (mentor, from, until) in new[] { (gone, "2026-02-01", "2026-03-07"), (beside, "2026-03-08", "2026-03-08"), (next, "2026-03-09", "") })
            await house.Force("insert into bot.mentor_period (id, mentee, unit, mentorship, mentor, alias, place, \"from\", until, start_cause, end_cause) values (gen_random_uuid(), $1, 1, $2, $3, 'x', 'second', $4::date, nullif($5, '')::date, 'second_mentor', case when $5 <> '' then 'reassigned' end)",
                course.Mentee, course.Id, mentor.Id, from, until);
        var threat = SafetyStory.AThreat(karla.Id);
        threat.Day = new(2026, 3, 8);
        var incident = (await house.As<ReportIncident, Outcome<Guid>>(a => a.Run(course.Mentor.Actor, course.Id, threat, default))).Value();
        var owed = (await house.Peek<Guid[]>("select array_agg(mentor) from bot.debrief where incident = $1 and kind = 'threat' and reported_by = $2", incident, course.Mentor.Id))!;
        Assert.Equal(new[] { course.Mentor.Id, beside.Id }.Order(), owed.Order());
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.act_log where act = 'happening_report' and outcome = 'done' and record in (select id from bot.debrief where incident = $1)", incident));
    }

    [Fact]
    public async Task A_threat_that_is_reported_after_the_mentorship_was_broken_off_still_owes_its_mentor_a_debrief()
    {
        var karla = await _world.Coordinator("Kate");
        var course = await Course.Begin(house, "Margit Mentorsen");
        await house.Force("update bot.mentor_period set until = '2026-03-09', end_cause = 'mentorship_ended' where mentorship = $1", course.Id);
        await house.Force("update bot.mentorship set state = 'broken_off', due = null where id = $1", course.Id);
        var threat = SafetyStory.AThreat(karla.Id);
        threat.Day = new(2026, 3, 8);
        var incident = (await house.As<ReportIncident, Outcome<Guid>>(a => a.Run(karla.Actor, course.Id, threat, default))).Value();
        Assert.Equal(course.Mentor.Id, await house.Peek<Guid>("select mentor from bot.debrief where incident = $1", incident));
    }

    [Fact]
    public async Task Whoever_reported_an_incident_cannot_take_it_in_and_whoever_else_says_it_is_done_has()
    {
        var (karla, nora) = (await _world.Coordinator("Karoline"), await _world.Coordinator("Norma"));
        var course = await Course.Begin(house, "Maria Mentorsen");
        var (first, second) = (await karla.Reports(course.Id, karla.Id), await karla.Reports(course.Id, karla.Id));
        var desk = await (await karla.Browse()).Open($"{course.At}/incidents/{first}");
        Assert.DoesNotContain("I have seen it", desk.Text);
        Assert.DoesNotContain($"{course.At}/incidents/{first}/acknowledge", desk.Page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["Safety.Refuse.OwnReport"], (await house.As<AcknowledgeIncident, Outcome<Guid>>(a => a.Run(karla.Actor, course.Id, first, default))).Refusals.Select(r => r.Code));
        foreach (var (by, incident) in new[] { (karla, first), (nora, second) })
            (await house.As<FollowUpIncident, Outcome<Guid>>(a => a.Run(by.Actor, course.Id, incident, new DateOnly(2026, 3, 10), default))).Value();
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.incident where id = $1 and acknowledged_at is null and next_step_at is not null", first));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.incident where id = $1 and acknowledged_by = $2 and next_step_at is null", second, nora.Id));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.safety_call where subject = $1 and account = $2 and acknowledged_at is null", second, nora.Id));
    }

    [Fact]
    public async Task Of_two_steps_of_a_duty_that_exclude_each_other_one_is_taken()
    {
        var karla = await _world.Coordinator("Klaudia");
        var course = await Course.Begin(house, "Mille Mentorsen");
        var duty = await course.Mentor.AsksForHelp(course.Id);
        var done = await house.AtOnce("bot.duty", [duty],
            () => house.As<PassDutyOn, Outcome<Guid>>(a => a.Run(course.Mentor.Actor, course.Id, duty, new() { Receiver = DutyReceiver.Police, Day = new(2026, 3, 10) }, default)),
            () => house.As<SetDutyAside, Outcome<Guid>>(a => a.Run(karla.Actor, course.Id, duty, default)));
        Assert.Equal(RefusalKind.Conflict, Assert.Single(done, d => !d.Accepted(out _, out _)).Refusals[0].Kind);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.duty where id = $1 and (state = 'passed_on') = (receiver is not null)", duty));
    }

    [Fact]
    public async Task Whether_the_mentee_knows_is_not_written_over_what_somebody_else_noted_meanwhile()
    {
        var karla = await _world.Coordinator("Karna");
        var course = await Course.Begin(house, "Mynte Mentorsen");
        var duty = await course.Mentor.AsksForHelp(course.Id);
        (await house.As<PassDutyOn, Outcome<Guid>>(a => a.Run(karla.Actor, course.Id, duty, new() { Receiver = DutyReceiver.Police, Day = new(2026, 3, 10) }, default))).Value();
        var (first, second) = (await (await karla.Browse()).Open($"{course.At}/duties/{duty}/told"), await (await course.Mentor.Browse()).Open($"{course.At}/duties/{duty}/told"));
        await first.Fill("Told", "Told").Press("Save");
        await second.Fill("Told", "WillBeTold").Press("Save");
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Equal("told", await house.Peek<string>("select told from bot.duty where id = $1", duty));
    }

    [Fact]
    public async Task An_incident_written_down_wrong_is_put_right_what_stood_there_stays_and_the_debriefs_follow()
    {
        var karla = await _world.Coordinator("Karoline Retter");
        var course = await Course.Begin(house, "Mathilde Mentorsen");
        var gone = (await Course.Begin(house, "Tidligere Mentorsen")).Mentor;
        await house.Force("insert into bot.mentor_period (id, mentee, unit, mentorship, mentor, alias, place, \"from\", until, start_cause, end_cause) values (gen_random_uuid(), $1, 1, $2, $3, 'x', 'second', '2026-02-01', '2026-03-08', 'second_mentor', 'reassigned')", course.Mentee, course.Id, gone.Id);
        var incident = await course.Mentor.Reports(course.Id, karla.Id);
        var at = $"{course.At}/incidents/{incident}";
        var desk = await (await karla.Browse()).Open($"{at}/correct");
        await desk.Fill("Category", "Violence").Fill("Day", "08-03-2026").Press("Save");
        Assert.NotEqual("", desk.Errors);
        await desk.Fill("Why", "Skrevet i bussen").Press("Save");
        Assert.Equal(at, desk.Path);
        foreach (var words in new[] { "Violence", "What stood there before", "A threat", "Skrevet i bussen" }) Assert.Contains(words, desk.Text);
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.debrief where incident = $1 and kind = 'violence' and happened_at < '2026-03-09' and withdrawn_at is null and mentor in ($2, $3)", incident, course.Mentor.Id, gone.Id));

        await desk.Open($"{at}/correct");
        await desk.Fill("Category", "Accident").Fill("Why", "Han faldt").Press("Save");
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.debrief where incident = $1 and withdrawn_at is null", incident)); // after an accident nobody owes one
        Assert.Equal(HttpStatusCode.NotFound, (await (await gone.Browse()).Open($"{at}/correct")).Status);
    }

    [Fact]
    public async Task A_withdrawn_incident_asks_nobody_and_counts_nowhere_and_its_page_stays()
    {
        var (karla, nora) = (await _world.Coordinator("Karen Tilbage"), await _world.Coordinator("Nora Tilbage"));
        var course = await Course.Begin(house, "Mai Mentorsen");
        var incident = await course.Mentor.Reports(course.Id, karla.Id);
        var at = $"{course.At}/incidents/{incident}";
        var mai = await (await course.Mentor.Browse()).Open($"{at}/withdraw");
        await mai.Fill("Why", "Det var en anden mentee").Press("Withdraw");
        Assert.Equal(at, mai.Path);
        Assert.Contains("Withdrawn on", mai.Text);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.incident where id = $1 and withdrawn_at is not null and next_step_at is null", incident));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.debrief where incident = $1 and withdrawn_at is null", incident));
        foreach (var list in new[] { "IncidentToAcknowledge", "IncidentToFollowUp" })
            Assert.DoesNotContain(at, (await (await karla.Browse()).Open($"/today/{list}")).Page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")?.Replace("/acknowledge", "", StringComparison.Ordinal).Replace("/follow-up", "", StringComparison.Ordinal)));
        Assert.Equal(["Safety.Refuse.Withdrawn"], (await house.As<AcknowledgeIncident, Outcome<Guid>>(a => a.Run(nora.Actor, course.Id, incident, default))).Refusals.Select(r => r.Code));
        Assert.Contains("Det var en anden mentee", (await (await nora.Browse()).Open(at)).Text);
    }
}
