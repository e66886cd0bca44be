using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Mentorships.CloseMentorship;
using BackOnTrack.Features.Mentorships.EndMentorship;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Release;

/// <summary>What the room does when custody says that somebody comes out, goes in again, or never came out.</summary>
public sealed class ComingOutAndGoingIn(TestHouse house) : IClassFixture<TestHouse>
{
    private Task<string?> Contacts(Course course) => house.Peek<string>("select string_agg(kind || ' ' || due, ', ' order by due) from bot.release_contact where mentorship = $1 and held_on is null and due <= '2026-03-20'", course.Id);

    [Fact]
    public async Task A_release_on_parole_that_is_said_days_later_counts_from_its_day()
    {
        var (course, desk) = await house.Inside();
        await desk.Says(course, "Parole", "07-03-2026");
        Assert.Equal(new DateOnly(2026, 3, 7), await house.Peek<DateOnly>("select released_on from bot.release_path where mentorship = $1", course.Id));
        Assert.Equal(new DateOnly(2026, 3, 7), await house.Peek<DateOnly>("select release_on from bot.mentorship where id = $1", course.Id));
        Assert.Equal("at_the_gate 2026-03-07, three_days 2026-03-10, one_week 2026-03-14", await Contacts(course));
    }

    [Fact]
    public async Task A_mentorship_that_was_ended_by_mistake_catches_up_with_what_custody_said_meanwhile()
    {
        var (course, desk) = await house.Inside();
        await desk.Says(course, "release", ("Day", "10-09-2026"), ("Firmness", "Firm"));
        await course.BeginList();
        await Close(course);
        await desk.Says(course, "transfer", ("Establishment", "3"), ("Day", "10-03-2026"));
        await desk.Says(course, "release", ("Day", "10-10-2026"), ("Firmness", "Firm"));
        Assert.Equal(1, await house.Peek<int>("select establishment from bot.mentorship where id = $1", course.Id));

        await GoesOn(desk, course);
        Assert.Equal((3, new DateOnly(2026, 10, 10)), (await house.Peek<int>("select establishment from bot.mentorship where id = $1", course.Id), await house.Peek<DateOnly>("select release_on from bot.mentorship where id = $1", course.Id)));
        Assert.Equal(new DateOnly(2026, 6, 10), await course.DueOf("meeting"));
        Assert.True(await house.Peek<bool>("select look_again from bot.release_item where mentee = $1 and area = 'meeting'", course.Mentee));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.custody_change where mentee = $1 and followed_at is null", course.Mentee));
    }

    [Fact]
    public async Task Whoever_came_out_while_it_was_ended_by_mistake_is_looked_after_and_whoever_is_inside_again_is_not()
    {
        var (course, desk) = await house.Inside();
        var (again, kis) = await house.Inside();
        foreach (var one in new[] { course, again }) await Close(one);
        await desk.Says(course, "Parole", "07-03-2026");
        await kis.Says(again, "Parole", "07-03-2026");
        await kis.Says(again, "Remand", "09-03-2026", "1");
        await GoesOn(desk, course);
        await GoesOn(kis, again);
        Assert.Equal(new DateOnly(2026, 3, 7), await house.Peek<DateOnly>("select released_on from bot.release_path where mentorship = $1", course.Id));
        Assert.Equal("at_the_gate 2026-03-07, three_days 2026-03-10, one_week 2026-03-14", await Contacts(course));
        Assert.Null(await Contacts(again));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.notice where kind = 'released_today' and path = $1", $"{again.At}/release"));
    }

    private async Task Close(Course course)
    {
        var karla = await house.World.Coordinator($"Karla {Guid.NewGuid():N}");
        (await house.As<EndMentorship, Outcome<Guid>>(act => act.Run(karla.Actor, course.Id, new() { Day = new(2026, 3, 10), Reason = EndReason.GoalsReached, By = EndedBy.Both, Planned = true, Words = "Opdigtet grund" }, default))).Value();
        await house.Force("update bot.mentorship set closing_review_on = '2026-03-10' where id = $1", course.Id);
        (await house.As<CloseMentorship, Outcome<Guid>>(act => act.Run(karla.Actor, course.Id, default))).Value();
    }

    private static async Task GoesOn(Visitor desk, Course course)
    {
        await desk.Open($"{course.At}/correct");
        await desk.Fill("Reason", "Det var det forkerte forløb på listen").Press("Correct");
        Assert.Equal(course.At, desk.Path);
    }

    [Fact]
    public async Task Whoever_is_taken_inside_again_is_due_nowhere_and_the_next_release_counts_anew()
    {
        var (course, desk) = await house.Inside();
        await desk.Says(course, "Parole", "02-03-2026");
        var mona = await course.Mentor.Browse();
        await mona.Open($"{course.At}/release");
        await mona.Follow("Met at the gate");
        await mona.Fill("On", "02-03-2026").Fill("Way", "InPerson").Press("Save");
        Assert.Equal("", mona.Errors);
        Assert.NotEqual(HttpStatusCode.NotFound, (await mona.Open("/today/ReleaseContactDue")).Status);
        Assert.Contains("Sara", mona.Text, StringComparison.Ordinal);

        await desk.Says(course, "Remand", "06-03-2026", "1");
        Assert.Contains("wait for the next release", desk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sara", (await mona.Open("/today/ReleaseContactDue")).Text, StringComparison.Ordinal);

        await desk.Says(course, "Released", "09-03-2026");
        Assert.Equal("at_the_gate 2026-03-09, three_days 2026-03-12, one_week 2026-03-16", await Contacts(course));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.release_contact where mentorship = $1 and held_on = '2026-03-02'", course.Id));
    }

    [Fact]
    public async Task A_release_that_never_was_is_taken_back_everywhere()
    {
        var (course, desk) = await house.Inside();
        // A correction settles anew whom the file is open to: the mentor is one whom the prison has let in.
        await house.Force("insert into bot.security_request (id, mentee, unit, mentorship, mentor, mentor_alias, background, asked_on, asked_by, answer, answered_at) values (gen_random_uuid(), $1, 1, $2, $3, 'M', 'law', '2026-01-10', $3, 'yes', '2026-01-12')", course.Mentee, course.Id, course.Mentor.Id);
        await desk.Says(course, "Released", "09-03-2026");
        Assert.Contains("Within 72 hours", (await (await course.Mentor.Browse()).Open($"{course.At}/release")).Text, StringComparison.Ordinal);
        await desk.Open($"/mentees/{course.Mentee}/custody");
        await desk.Follow("This was a mistake");
        await desk.Fill("Mistake", "WrongPerson").Press("Say that it was a mistake");
        Assert.Null(await house.Peek<DateOnly?>("select released_on from bot.release_path where mentorship = $1", course.Id));
        var mona = await course.Mentor.Browse();
        Assert.DoesNotContain("Within 72 hours", (await mona.Open($"{course.At}/release")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_kept_from_the_file_is_told_of_no_release()
    {
        var (course, desk) = await house.Inside();
        var kin = await house.World.Coordinator($"Kusine {Guid.NewGuid():N}");
        await house.Force("insert into bot.exclusion (id, account, file, cause, since, caused_by) values (gen_random_uuid(), $1, $2, 'relative', '2020-01-01', $1), (gen_random_uuid(), $3, $2, 'relative', '2020-01-01', $1)", kin.Id, course.Mentee, course.Mentor.Id);
        Task<long> Told(params Guid[] whom) => house.Peek<long>("select count(*) from bot.notice where account = any($1) and path like '%' || $2 || '%'", whom, course.Id.ToString());
        var others = (await house.World.Coordinator($"Anden {Guid.NewGuid():N}")).Id;
        var before = (await Told(kin.Id, course.Mentor.Id), await Told(others));
        await desk.Says(course, "Released", "10-03-2026");
        Assert.Equal((before.Item1, before.Item2 + 1), (await Told(kin.Id, course.Mentor.Id), await Told(others)));
    }

    [Fact]
    public async Task Being_taken_inside_again_leaves_the_release_in_the_figures_of_its_time_and_only_a_mistake_takes_it_out()
    {
        Task<string?> Counted(Course course, string asAt = "2026-12-31") => house.Peek<string>($"select string_agg(released_on::text, ', ' order by released_on) from bot_figures.releases('{asAt}') where mentorship = $1", course.Id);
        var (course, desk) = await house.Inside();
        await desk.Says(course, "Parole", "02-03-2026");
        await desk.Says(course, "Remand", "05-03-2026", "1");
        Assert.Null(await house.Peek<DateOnly?>("select released_on from bot.release_path where mentorship = $1", course.Id));
        Assert.Equal("2026-03-02", await Counted(course));
        await desk.Says(course, "Released", "09-03-2026");
        Assert.Equal("2026-03-02, 2026-03-09", await Counted(course));
        await desk.Open($"/mentees/{course.Mentee}/custody");
        await desk.Follow("This was a mistake");
        await desk.Fill("Mistake", "WrongPerson").Press("Say that it was a mistake");
        Assert.Equal("2026-03-02", await Counted(course));
        Assert.Equal("2026-03-02, 2026-03-09", await Counted(course, "2026-03-09")); // as it was known the day before it was taken back
    }
}
