using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.Features.Mentorships;
using BackOnTrack.Tests.Features.Sessions;
using BackOnTrack.Tests.Features.Training;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Today;

public sealed class AMentorsOwnPage(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task From_the_start_page_a_mentor_finds_mentees_training_coach_checks_permits_and_hours_on_one_page()
    {
        var match = await (await _world.Proposed("Mona", "Mie Fiktivsen")).Agreed();
        var own = await (await match.Mentor.Browse()).Open($"{match.At}/sessions/new");
        await own.FillVisit().Press("Save");
        await house.Force("insert into bot.mentor_check (id, mentor, unit, kind, issuer, issued_on, valid_until, outcome) values (gen_random_uuid(), $1, 1, 'security_clearance', 'Prøvepolitiet', '2024-01-01', '2026-03-09', 'clear')", match.Mentor.Id);
        await own.Open("/");
        await own.Follow("My page");
        Assert.Equal("/me", own.Path);
        foreach (var words in new[] { "Mie Fiktivsen", "The training is complete", "Carl Mona", "9 Mar 2026 Lapsed", "Sessions you have not claimed for: 1", "No claims this year" }) Assert.Contains(words, own.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("stands in", own.Text, StringComparison.Ordinal);

        await own.Follow("Hours and money");
        await own.Open($"{match.At}/sessions/{await house.Peek<Guid>("select id from bot.session where mentorship = $1", match.Id)}/claim");
        await own.Fill("Minutes", "90").Press("Send");
        await own.Open("/me");
        Assert.Contains("Sent 1 1:30", own.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("not claimed for", own.Text, StringComparison.Ordinal);

        await house.Force("insert into bot.coach_absence (id, mentor, unit, coach, \"from\", until) values (gen_random_uuid(), $1, 1, $2, '2026-03-01', '2026-03-20')", match.Mentor.Id, match.Carl.Id);
        Assert.Contains("Carl Mona. Away just now, and nobody stands in.", (await own.Open("/me")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_lapsed_check_a_mentor_reads_that_visits_are_refused_as_well_as_matches()
    {
        var match = await (await _world.Proposed("Udløbet")).Agreed();
        await house.Force("update bot.mentor_check set valid_until = '2026-03-09' where mentor = $1", match.Mentor.Id);
        Assert.Contains("no new match and no visits are possible", (await (await match.Mentor.Browse()).Open("/me")).Text);
    }

    [Fact]
    public async Task Whoever_is_in_training_reads_which_days_lack_and_when_the_next_are()
    {
        var (karla, lead) = (await _world.Coordinator("Karla"), await _world.TrainingLead());
        var mona = await _world.NewMentor(karla, "Nye Mona");
        await _world.Seated(lead, await _world.Group(lead), mona);
        await _world.Gathering(lead);
        var own = await (await mona.Browse()).Open("/me");
        Assert.Contains("Lacking: 12 of 12 days", own.Text, StringComparison.Ordinal);
        Assert.Equal(3, own.Page.QuerySelectorAll("h3 + ul > li").Count(li => li.QuerySelector("a") is null));
        Assert.Contains("At slutte godt", own.Text, StringComparison.Ordinal);
        Assert.Contains("You have no mentee just now", own.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_a_mentor_without_a_profile_is_told_so_and_no_other_hat_has_such_a_page()
    {
        var nobody = await _world.Somebody("Ny Opdigtet", World.East, Role.Mentor);
        var own = await (await nobody.Browse()).Open("/me");
        Assert.Equal(HttpStatusCode.OK, own.Status);
        Assert.Contains("has not been entered yet", own.Text, StringComparison.Ordinal);
        var carl = await (await (await _world.Coach("Carl")).Browse()).Open("/");
        Assert.DoesNotContain("My page", carl.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await carl.Open("/me")).Status);
    }
}
