using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Features.Mentors.LeaveCorps;
using BackOnTrack.Features.Mentorships.ReassignMentorships;
using BackOnTrack.Features.Mentorships.ReplaceMentor;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Mentorships;

public sealed class ChangingMentors(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task Scenario_13_the_same_person_as_second_mentor_is_refused()
    {
        var match = await (await _world.Proposed("Lars")).Active();
        var browser = await (await match.Karla.Browse()).Open($"{match.At}/second-mentor");
        await browser.Fill("Mentors", match.Mentor.Id.ToString()).Press("Compare");
        await browser.Fill("Mentor", match.Mentor.Id.ToString()).Fill("Reason", "To er bedre end en").Press("Propose");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("already is mentor here", browser.Errors);
    }

    [Fact]
    public async Task A_second_mentor_comes_in_after_security_and_leaves_when_no_longer_needed()
    {
        var match = await (await _world.Proposed("Maja")).Active();
        var nils = await _world.Mentor(match.Karla, "Nils", match.Carl);
        var browser = await (await match.Karla.Browse()).Open($"{match.At}/second-mentor");
        await browser.Fill("Mentors", nils.Id.ToString()).Press("Compare");
        await browser.Fill("Mentor", nils.Id.ToString()).Fill("Reason", "Taler arabisk").Press("Propose");
        Assert.Equal(match.At, browser.Path);
        Assert.Contains("Nils", browser.Text);
        var second = await nils.Browse();
        Assert.Equal(HttpStatusCode.NotFound, (await second.Open(match.At)).Status);
        await match.Answered();
        Assert.Equal(HttpStatusCode.OK, (await second.Open(match.At)).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await match.Mentor.Browse()).Open(match.At)).Status);

        await browser.Open(match.At);
        await browser.Press("No longer needed");
        Assert.Equal(HttpStatusCode.NotFound, (await second.Open(match.At)).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await match.Mentor.Browse()).Open(match.At)).Status);
    }

    [Fact]
    public async Task A_new_match_ends_the_earlier_mentors_access_at_once_and_begins_again_with_security()
    {
        var match = await (await _world.Proposed("Olga")).Active();
        var (pia, conny) = (await _world.Mentor(match.Karla, "Pia", await _world.Coach("Conny")), match.Carl);
        var browser = await (await match.Karla.Browse()).Open($"{match.At}/rematch");
        await browser.Fill("Mentors", pia.Id.ToString()).Press("Compare");
        await browser.Fill("Mentor", pia.Id.ToString()).Fill("Reason", "Bor tæt på").Press("Propose");
        Assert.Contains("Say why", browser.Errors);
        await browser.Fill("WhyNow", "Olga flytter til Aarhus").Press("Propose");
        Assert.Equal(match.At, browser.Path);
        Assert.Contains("Proposed", browser.Text);

        var (before, after) = (await match.Mentor.Browse(), await pia.Browse());
        Assert.Equal(HttpStatusCode.NotFound, (await before.Open(match.At)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await conny.Browse()).Open(match.At)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await after.Open(match.At)).Status);
        await match.Answered();
        Assert.Equal(HttpStatusCode.OK, (await after.Open(match.At)).Status);
        Assert.DoesNotContain("Aarhus", (await after.Open($"{match.At}/history")).Text);
    }

    [Fact]
    public async Task A_hand_over_summary_is_what_the_next_mentor_reads()
    {
        var match = await (await _world.Proposed("Rolf")).Active();
        var first = await (await match.Mentor.Browse()).Open($"{match.At}/hand-over");
        await first.Fill("Words", "kort").Press();
        Assert.Contains("10 to 4000", first.Errors);
        await first.Fill("Words", "Han vil gerne mødes om formiddagen").Press();
        var siri = await _world.Mentor(match.Karla, "Siri", match.Carl);
        (await house.As<ReplaceMentor, Outcome<Guid>>(a => a.Run(match.Karla.Actor, match.Id,
            new() { Mentors = [siri.Id], Mentor = siri.Id, Reason = "Bor tæt på", WhyNow = "Rolf er syg" }, default))).Value();
        await match.Answered();
        Assert.Contains("om formiddagen", (await (await siri.Browse()).Open($"{match.At}/hand-over")).Text);
    }

    [Fact]
    public async Task Scenario_18_a_grant_to_read_earlier_notes_is_given_and_taken_back_and_both_are_logged()
    {
        var match = await (await _world.Proposed("Tea")).Active();
        var browser = await (await match.Karla.Browse()).Open($"{match.At}/notes-grants");
        await browser.Fill("Mentor", match.Mentor.Id.ToString()).Fill("Reason", "Begge har sagt ja til det").Press("Let the mentor read");
        Assert.Contains("Begge har sagt ja", browser.Text);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.notes_grant where mentorship = $1 and withdrawn_at is null", match.Id));
        await browser.Press("Take it back");
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.notes_grant where mentorship = $1 and withdrawn_at is null", match.Id));
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.act_log l join bot.notes_grant g on g.id = l.record where g.mentorship = $1 and l.act = 'notes_grant' and l.outcome = 'done'", match.Id));
    }

    [Fact]
    public async Task Scenario_16_a_mentor_who_left_while_holding_stands_under_attention_and_the_checklist_waits()
    {
        var match = await (await _world.Proposed("Ulla")).Active();
        (await house.As<LeaveCorps, Outcome<Guid>>(a => a.Run(match.Karla.Actor, match.Mentor.Id, new() { LeftOn = new(2026, 3, 10), Cause = Domain.Mentors.LeavingCause.OwnWish }, default))).Value();
        Assert.Equal(HttpStatusCode.NotFound, (await (await match.Mentor.Browse()).Open(match.At)).Status);

        var browser = await (await match.Karla.Browse()).Open("/mentors");
        Assert.Contains("has left and still holds mentorships", browser.Page.QuerySelector(".alert-warning")!.TextContent);
        var tick = await house.As<TickLeaving, Outcome<Guid>>(a => a.Run(match.Karla.Actor, match.Mentor.Id, Domain.Mentors.LeavingItem.MentorshipsHandedOver, default));
        Assert.Equal("Mentors.Refuse.StillHolds", Assert.Single(tick.Refusals).Code);

        var vera = await _world.Mentor(match.Karla, "Vera", match.Carl);
        await browser.Open($"/mentors/{match.Mentor.Id}/reassign");
        await browser.Fill("Chosen", browser.Page.QuerySelector("input[name='Input.Chosen']")!.GetAttribute("value")!).Fill("Mentor", vera.Id.ToString())
            .Fill("WhyNow", "Ulla er stoppet").Fill("Reason", "Vera kender stedet").Press();
        Assert.Contains("given to the new mentor", browser.Text);
        (await house.As<TickLeaving, Outcome<Guid>>(a => a.Run(match.Karla.Actor, match.Mentor.Id, Domain.Mentors.LeavingItem.MentorshipsHandedOver, default))).Value();
    }

    [Fact]
    public async Task Scenario_15_exactly_one_is_current_the_former_is_kept_and_a_mentorship_that_moved_meanwhile_is_left_alone()
    {
        var match = await (await _world.Proposed("Walter")).Active();
        var yrsa = await _world.Mentor(match.Karla, "Yrsa", match.Carl);
        await house.Force("update bot.notice set seen = at where account = $1", match.Mentor.Id);
        var seen = (await house.As<ListHeld, Outcome<IReadOnlyList<HeldLine>>>(a => a.Run(match.Karla.Actor, match.Mentor.Id, default))).Value()[0];
        await house.Force("update bot.mentorship set held_sessions = held_sessions + 1 where id = $1", match.Id);
        var input = new ReassignInput { Mentor = yrsa.Id, WhyNow = "Walter er stoppet", Reason = "Yrsa kender stedet" };
        var stale = await house.As<ReassignMentorship, Outcome<Guid>>(a => a.Run(match.Karla.Actor, match.Id, seen.Version, input, default));
        Assert.Equal(RefusalKind.Conflict, Assert.Single(stale.Refusals).Kind);
        Assert.Equal(match.Mentor.Id, await house.Peek<Guid>("select mentor from bot.mentor_period where mentorship = $1 and until is null", match.Id));

        var now = (await house.As<ListHeld, Outcome<IReadOnlyList<HeldLine>>>(a => a.Run(match.Karla.Actor, match.Mentor.Id, default))).Value()[0];
        (await house.As<ReassignMentorship, Outcome<Guid>>(a => a.Run(match.Karla.Actor, match.Id, now.Version, input, default))).Value();
        Assert.Equal(yrsa.Id, await house.Peek<Guid>("select mentor from bot.mentor_period where mentorship = $1 and until is null", match.Id));
        Assert.Equal("reassigned", await house.Peek<string>("select end_cause from bot.mentor_period where mentorship = $1 and mentor = $2", match.Id, match.Mentor.Id));
        await match.Answered();
        foreach (var (told, words) in new[] { (match.Mentor, "has been given to another mentor"), (yrsa, "You have been given a mentorship") })
        {
            var page = await (await told.Browse()).Open("/");
            Assert.Contains(words, page.Text);
            Assert.DoesNotContain("Sara", page.Page.QuerySelector("[aria-labelledby=notices]")!.TextContent);
            Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.notice where account = $1 and seen is null", told.Id));
            await page.Press("Read");
            Assert.DoesNotContain(words, page.Text);
        }
    }

    [Fact]
    public async Task A_notice_is_nobody_elses_to_read()
    {
        var match = await (await _world.Proposed("Xenia")).Active();
        var notice = await house.Peek<Guid>("select id from bot.notice where account = $1", match.Mentor.Id);
        var karla = await (await match.Karla.Browse()).Open("/help");
        using var form = new FormUrlEncodedContent([new("form", karla.Page.QuerySelector("input[name=form]")!.GetAttribute("value")!), new("once", Guid.NewGuid().ToString())]);
        Assert.Equal(HttpStatusCode.NotFound, (await karla.Send(HttpMethod.Post, $"/notices/{notice}", form)).Status);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.notice where account = $1 and seen is null", match.Mentor.Id));
    }

    [Fact]
    public async Task A_changed_alias_reaches_the_open_mentorships_and_what_is_over_keeps_the_alias_of_its_day()
    {
        var open = await (await _world.Proposed("Ylva")).Active();
        await house.Force("insert into bot.mentor_period (id, mentee, unit, mentorship, mentor, alias, place, \"from\", until, start_cause, end_cause) values (gen_random_uuid(), $1, 1, $2, $3, 'Ylva', 'second', '2026-01-01', '2026-02-01', 'second_mentor', 'second_mentor_no_longer_needed')", open.Mentee, open.Id, open.Mentor.Id);
        var karla = await (await open.Karla.Browse()).Open($"/mentors/{open.Mentor.Id}/profile");
        await karla.Fill("Alias", "Ylva-Rose").Press("Save");
        Assert.Equal("Ylva-Rose", await house.Peek<string>("select mentor_alias from bot.mentorship where id = $1", open.Id));
        Assert.Equal("Ylva,Ylva-Rose", await house.Peek<string>("select string_agg(alias, ',' order by alias) from bot.mentor_period where mentorship = $1", open.Id));
        Assert.Contains("Ylva-Rose", (await karla.Open(open.At)).Text);
    }
}
