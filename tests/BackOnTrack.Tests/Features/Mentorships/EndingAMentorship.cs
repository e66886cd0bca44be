using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Features.Mentorships.AddMentor;
using BackOnTrack.Features.Mentorships.CloseMentorship;
using BackOnTrack.Features.Mentorships.EndMentorship;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.House;
using BackOnTrack.Web;

namespace BackOnTrack.Tests.Features.Mentorships;

public sealed class EndingAMentorship(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    private static Visitor FillEnding(Visitor browser) =>
        browser.Fill("Reason", "GoalsReached").Fill("By", "Both").Fill("Planned", "true").Fill("Words", "Han har en lejlighed");

    private async Task<Match> Closed(Match match)
    {
        await match.Ended();
        await house.Force("update bot.mentorship set closing_review_on = '2026-03-10' where id = $1", match.Id);
        (await house.As<CloseMentorship, Outcome<Guid>>(a => a.Run(match.Karla.Actor, match.Id, default))).Value();
        return match;
    }

    [Fact]
    public async Task Scenario_17_from_the_next_request_on_the_mentor_finds_nothing_saved_links_included()
    {
        var match = await (await _world.Proposed("Bent")).Active();
        var (mentor, coach) = (await match.Mentor.Browse(), await match.Carl.Browse());
        foreach (var page in new[] { "", "/history", "/agreement/print", "/hand-over" }) Assert.Equal(HttpStatusCode.OK, (await mentor.Open(match.At + page)).Status);
        await Closed(match);
        foreach (var page in new[] { "", "/history", "/agreement/print", "/hand-over", "/first-meeting", "/taper" }) Assert.Equal(HttpStatusCode.NotFound, (await mentor.Open(match.At + page)).Status);
        Assert.DoesNotContain("Sara", (await mentor.Open("/mentorships")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await coach.Open(match.At)).Status);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.reach where file = $1 and until is null and capacity in ('mentor', 'coach', 'deputy_coach')", match.Mentee));
    }

    [Fact]
    public async Task Scenario_37_after_sessions_it_stays_open_for_the_closing_review_and_the_mentor_of_a_planned_end_is_there_for_it()
    {
        var match = await (await _world.Proposed("Dagny")).Active();
        var browser = await (await match.Karla.Browse()).Open(match.At);
        await browser.Follow("End the mentorship");
        await FillEnding(browser).Press("End the mentorship");
        Assert.Equal(match.At, browser.Path);
        Assert.Contains("Awaiting closing review", browser.Text);
        Assert.Equal(HttpStatusCode.OK, (await (await match.Mentor.Browse()).Open(match.At)).Status);

        await browser.Follow("Close after the closing review");
        Assert.Contains("every goal must be rated first", browser.Text);
        Assert.Equal("Mentorships.Refuse.NoClosingReview", Assert.Single((await house.As<CloseMentorship, Outcome<Guid>>(a => a.Run(match.Karla.Actor, match.Id, default))).Refusals).Code);

        await house.Force("update bot.mentorship set closing_review_on = '2026-03-10' where id = $1", match.Id);
        await browser.Open($"{match.At}/close");
        Assert.DoesNotContain("The file is kept until", browser.Text);
        await browser.Press("Close the mentorship");
        Assert.Contains("Completed", browser.Text);
        var ended = await house.Peek<DateOnly>("select ended_on from bot.mentorship where id = $1", match.Id);
        Assert.Contains($"The file is kept until{DayText.Of(ended.AddMonths(60))}", browser.Text); // as the pack has it
    }

    [Fact]
    public async Task After_an_ending_nobody_planned_the_file_closes_to_the_mentor_at_once()
    {
        var match = await (await _world.Proposed("Egon")).Active();
        var mentor = await match.Mentor.Browse();
        Assert.Equal(HttpStatusCode.OK, (await mentor.Open(match.At)).Status);
        await match.Ended(planned: false);
        Assert.Equal(HttpStatusCode.NotFound, (await mentor.Open(match.At)).Status);
    }

    [Fact]
    public async Task While_the_closing_review_is_awaited_no_meeting_is_offered_and_a_late_note_is_of_the_last_day()
    {
        var match = await (await _world.Proposed("Late")).Active();
        Assert.Contains("Plan the next meeting", (await (await match.Mentor.Browse()).Open(match.At)).Text);
        await match.Ended();
        var now = house.Clock.GetUtcNow();
        house.Clock.Set(now.AddDays(3));
        try
        {
            var mentor = await (await match.Mentor.Browse()).Open(match.At);
            Assert.DoesNotContain(mentor.Page.QuerySelectorAll("a"), link => link.GetAttribute("href")!.EndsWith("/appointments/new", StringComparison.Ordinal));
            await mentor.Open(match.At + "/sessions/new");
            Assert.Equal("10/03/2026", mentor.Page.QuerySelector("input[name='Input.Date']")!.GetAttribute("value"));
        }
        finally { house.Clock.Set(now); }
    }

    [Fact]
    public async Task What_was_planned_for_after_the_closing_waits_for_nobody()
    {
        var match = await (await _world.Proposed("Freja")).Agreed();
        var mentor = await (await match.Mentor.Browse()).Open($"{match.At}/appointments/new");
        await mentor.Fill("Date", "17-03-2026").Fill("Time", "14:00").Fill("Kind", "Leave").Press("Save");
        await house.Force("insert into bot.network_meeting (id, mentee, unit, mentorship, state, \"on\", agenda) select gen_random_uuid(), m.mentee, m.unit, m.id, 'planned', '2026-03-17', '' from bot.mentorship m where m.id = $1", match.Id);
        var karla = await (await match.Karla.Browse()).Open("/today/NetworkMeetingDue");
        Assert.Contains(match.Asked.Name, karla.Text, StringComparison.Ordinal);
        await karla.Open($"{match.At}/end");
        await FillEnding(karla).Fill("Reason", "MenteesWish").Fill("Planned", "false").Press("End the mentorship");
        Assert.DoesNotContain(match.Asked.Name, (await karla.Open("/today/NetworkMeetingDue")).Text, StringComparison.Ordinal);
        Assert.Equal("called_off called_off", await house.Peek<string>("select a.state || ' ' || n.state from bot.appointment a join bot.network_meeting n using (mentorship) where mentorship = $1", match.Id));
    }

    [Fact]
    public async Task An_ending_nobody_planned_calls_off_what_was_planned_and_tells_the_mentors_who_were_in()
    {
        var match = await (await _world.Proposed("Gorm")).Active();
        var mentor = await (await match.Mentor.Browse()).Open($"{match.At}/appointments/new");
        await mentor.Fill("Date", "17-03-2026").Fill("Time", "14:00").Fill("Kind", "Leave").Press("Save");
        var waiting = await _world.Mentor(match.Karla, "Gyda", match.Carl);
        (await house.As<AddMentor, Outcome<Guid>>(a => a.Run(match.Karla.Actor, match.Id, new() { Mentors = [waiting.Id], Mentor = waiting.Id, Reason = "To er bedre end en" }, default))).Value();
        await match.Ended(planned: false);
        Assert.Equal("called_off", await house.Peek<string>("select state from bot.appointment where mentorship = $1", match.Id));
        Assert.Contains("A mentorship of yours has ended", (await mentor.Open("/")).Text);
        Assert.DoesNotContain(match.Asked.Name, mentor.Text);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.notice where account = $1", waiting.Id));
    }

    [Fact]
    public async Task A_second_mentor_who_is_not_needed_any_more_is_told()
    {
        var match = await (await _world.Proposed("Hulda")).Active();
        var second = await _world.Mentor(match.Karla, "Hjalte", match.Carl);
        (await house.As<AddMentor, Outcome<Guid>>(a => a.Run(match.Karla.Actor, match.Id, new() { Mentors = [second.Id], Mentor = second.Id, Reason = "To er bedre end en" }, default))).Value();
        await match.Answered();
        (await house.As<EndSecondMentor, Outcome<Guid>>(a => a.Run(match.Karla.Actor, match.Id, default))).Value();
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.notice where account = $1 and kind = 'mentorship_over' and path = '/mentorships'", second.Id));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.notice where account = $1 and kind = 'mentorship_over'", match.Mentor.Id));
    }

    [Fact]
    public async Task Whoever_lost_the_mentor_before_it_began_waits_for_another_and_the_inquiry_leads_to_the_match()
    {
        var match = await (await _world.Proposed("Ib", "Solvej Fiktivsen")).Agreed();
        var karla = await (await match.Karla.Browse()).Open($"/inquiries/{match.Asked.Id}");
        Assert.DoesNotContain("Find a mentor", karla.Text);
        await karla.Open($"{match.At}/end");
        await FillEnding(karla).Fill("Reason", "MentorsWish").Fill("Planned", "false").Press("End the mentorship");
        Assert.Contains("Solvej Fiktivsen", (await karla.Open("/today/MatchToPropose")).Text);
        await karla.Open($"/inquiries/{match.Asked.Id}");
        await karla.Follow("Find a mentor");
        Assert.Equal($"/inquiries/{match.Asked.Id}/match", karla.Path);
    }

    [Fact]
    public async Task A_day_before_the_agreement_is_refused_at_its_field()
    {
        var match = await (await _world.Proposed("Jytte")).Agreed();
        var karla = await (await match.Karla.Browse()).Open($"{match.At}/end");
        await FillEnding(karla).Fill("Day", "09-03-2026").Press("End the mentorship");
        Assert.Contains("before the agreement, made on 10 March 2026", karla.Errors);
        Assert.NotNull(karla.Page.QuerySelector("#errors a[href='#Input_Day']"));
    }

    [Fact]
    public async Task Whoever_is_accepted_a_second_time_is_to_be_matched_again()
    {
        var match = await (await _world.Proposed("Frida")).Agreed();
        await match.Ended(planned: false);
        var karla = await match.Karla.Browse();
        Assert.DoesNotContain(match.Asked.Name, (await karla.Open("/today/MatchToPropose")).Text, StringComparison.Ordinal);
        var assessor = await _world.Assessor("Asta");
        await (await (await (await match.Asked.Again()).Prepare(match.Karla)).Ask(match.Karla, assessor)).Decide(assessor, DecisionOutcome.Accepted);
        Assert.Contains(match.Asked.Name, (await karla.Open("/today/MatchToPropose")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_37_without_a_session_it_closes_as_cancelled_with_its_reason()
    {
        var match = await (await _world.Proposed("Fie")).Agreed();
        var browser = await (await match.Karla.Browse()).Open($"{match.At}/end");
        Assert.Contains("cancelled at once", browser.Text);
        await FillEnding(browser).Fill("Reason", "MenteesWish").Fill("Planned", "false").Press("End the mentorship");
        Assert.Contains("Cancelled", browser.Text);
        Assert.Contains("The mentee's wish", browser.Text);
        await browser.Open("/mentorships/ended");
        Assert.Contains("Cancelled", browser.Text);
    }

    [Fact]
    public async Task What_is_missing_in_an_ending_is_named_and_nothing_typed_is_lost()
    {
        var match = await (await _world.Proposed("Gerd")).Active();
        var browser = await (await match.Karla.Browse()).Open($"{match.At}/end");
        await browser.Fill("Words", "Han har en lejlighed").Fill("Reason", "Expelled").Press("End the mentorship");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Han har en lejlighed", browser.Text);
        Assert.Equal("Expelled", browser.Page.QuerySelector("input[name='Input.Reason'][checked]")!.GetAttribute("value"));
        Assert.StartsWith("Error:", browser.Page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_39_a_mentorship_closed_by_mistake_is_opened_again_and_both_entries_stay()
    {
        var match = await Closed(await (await _world.Proposed("Helge")).Active());
        var browser = await (await match.Karla.Browse()).Open(match.At);
        await browser.Follow("Correct a mistake");
        await browser.Fill("Reason", "Ups").Press("Correct");
        Assert.Contains("Say why", browser.Errors);
        await browser.Fill("Reason", "Det var det forkerte forløb på listen").Press("Correct");
        Assert.Equal(match.At, browser.Path);
        Assert.Contains("Active", browser.Text);

        await browser.Follow("History");
        Assert.Contains("Withdrawn", browser.Text);
        Assert.Contains("Det var det forkerte forløb på listen", browser.Text);
        Assert.Contains("Closed as completed", browser.Text);
        Assert.Contains("Mistake corrected", browser.Text);
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.mentor_period where mentorship = $1", match.Id));
        Assert.Equal(HttpStatusCode.OK, (await (await match.Mentor.Browse()).Open(match.At)).Status);
    }

    [Fact]
    public async Task Scenario_14_ended_in_march_and_opened_again_in_june_for_the_same_pair_both_periods_are_listed_with_reasons()
    {
        var match = await (await _world.Proposed("Ingrid")).Agreed();
        await match.Ended(planned: false);
        house.Clock.Set(new DateTimeOffset(2026, 6, 9, 10, 0, 0, TimeSpan.Zero));
        var again = match with { Id = await _world.Propose(match.Karla, match.Asked, match.Mentor) };
        var browser = await (await match.Karla.Browse()).Open($"{again.At}/history");
        var rows = browser.Page.QuerySelector("table")!.QuerySelectorAll("tbody tr").Select(r => r.TextContent).ToList();
        Assert.Equal(2, rows.Count);
        Assert.Contains("The mentorship ended", rows[0]);
        Assert.Contains("9 Jun 2026", rows[1]);
        house.Clock.Set(new DateTimeOffset(2026, 3, 10, 11, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task Only_a_coordinator_ends_a_mentorship()
    {
        var match = await (await _world.Proposed("Jon")).Active();
        var before = (await house.Log()).Count;
        Assert.Equal(HttpStatusCode.NotFound, (await (await match.Mentor.Browse()).Open($"{match.At}/end")).Status);
        var outcome = await house.As<EndMentorship, Outcome<Guid>>(a => a.Run(match.Mentor.Actor, match.Id, new(), default));
        Assert.Equal(RefusalKind.NotFound, Assert.Single(outcome.Refusals).Kind);
        Assert.Equal(2, (await house.Log()).Skip(before).Count(e => e is { Act: "mentorship_end", Outcome: "denied" }));
    }

    [Fact]
    public async Task Pause_resume_and_taper_move_what_is_due()
    {
        var match = await (await _world.Proposed("Kaja")).Active();
        var browser = await (await match.Karla.Browse()).Open(match.At);
        await browser.Follow("Pause");
        await browser.Fill("PauseReason", "Isolation").Fill("Review", "10-04-2026").Press("Pause");
        Assert.Contains("Isolation", browser.Text);
        Assert.Contains("10 April 2026", browser.Text);
        await browser.Follow("Resume");
        await browser.Press("Resume");
        Assert.Contains("24 March 2026", browser.Text);
        await browser.Follow("Taper off");
        await browser.Fill("RhythmDays", "7").Press("Taper");
        Assert.Contains("14 to 60", browser.Errors);
        await browser.Fill("RhythmDays", "28").Press("Taper");
        Assert.Contains("Tapering off", browser.Text);
        await browser.Follow("Pause");
        await browser.Fill("PauseReason", "Isolation").Fill("Review", "10-04-2026").Press("Pause");
        await browser.Follow("Resume");
        await browser.Press("Resume");
        Assert.Contains("Tapering off", browser.Text);
        Assert.Contains("7 April 2026", browser.Text);
    }
}
