using System.Net;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Sessions;

public sealed class MeetingsAndGaps(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Rescheduling_shows_old_and_new_time_who_asked_and_why()
    {
        var meeting = await house.World.Agreed("Mads Aftale", "Mie Aftale");
        var mads = await meeting.Mentor.Browse();
        await mads.Open(meeting.Address + "/appointments/new");
        await mads.Fill("Date", "12-03-2026").Fill("Time", "10:00").Fill("Kind", "Visit").Fill("Place", "Visit room 2").Press("Save");
        Assert.Contains("12 March 2026 10:00", mads.Text, StringComparison.Ordinal);

        await mads.Follow("Move");
        var form = mads.Path;
        await mads.Press("Save");
        Assert.Contains("who asked", mads.Errors, StringComparison.Ordinal);
        await mads.Fill("Date", "13-03-2026").Fill("Time", "14:30").Fill("AskedBy", "Prison").Fill("Reason", "The room is taken.").Press("Save");
        Assert.Contains("13 March 2026 14:30", mads.Text, StringComparison.Ordinal);

        await mads.Open(form);
        foreach (var words in new[] { "12 March 2026 10:00", "13 March 2026 14:30", "The prison", "The room is taken." })
            Assert.Contains(words, mads.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_kind_of_a_meeting_is_changed_and_day_and_time_stay()
    {
        var meeting = await house.World.Agreed("Mads Måde", "Mie Måde");
        var mads = await meeting.Mentor.Browse();
        await mads.Open(meeting.Address + "/appointments/new");
        await mads.Fill("Date", "12-03-2026").Fill("Time", "10:00").Fill("Kind", "Phone").Press("Save");
        await mads.Follow("Move");
        var form = mads.Path;
        await mads.Fill("Kind", "Video").Fill("AskedBy", "Prison").Fill("Reason", "No visits without staff.").Press("Save");
        Assert.Equal("", mads.Errors);
        Assert.Equal("video 2026-03-12 planned", await house.Peek<string>("""select kind || ' ' || "on" || ' ' || state from bot.appointment where mentorship = $1""", meeting.Id));
        Assert.Equal("phone video", await house.Peek<string>("select old_kind || ' ' || new_kind from bot.appointment_move where mentorship = $1", meeting.Id));
        await mads.Open(form);
        Assert.Contains("12 March 2026 10:00 Telephone", string.Join(' ', mads.Page.QuerySelector("main table")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mentor_who_is_kept_from_the_file_is_told_of_no_meeting_there()
    {
        var meeting = await house.World.Agreed("Mads Udenfor", "Mie Udenfor");
        await house.Force("insert into bot.exclusion (id, account, file, cause, since, caused_by) select gen_random_uuid(), $1, m.mentee, 'relative', '2020-01-01', $1 from bot.mentorship m where m.id = $2", meeting.Mentor.Id, meeting.Id);
        var karla = await meeting.Coordinator.Browse();
        await karla.Open(meeting.Address + "/appointments/new");
        await karla.Fill("Date", "12-03-2026").Fill("Time", "10:00").Fill("Kind", "Phone").Press("Save");
        Assert.Equal("", karla.Errors);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.notice where account = $1 and kind = 'visit_changed'", meeting.Mentor.Id));
    }

    [Fact]
    public async Task A_mentor_is_told_of_every_meeting_the_coordinator_plans_moves_or_calls_off_and_not_of_the_own()
    {
        var meeting = await house.World.Agreed("Mads Besked", "Mie Besked");
        var karla = await meeting.Coordinator.Browse();
        async Task Told(long times) => Assert.Equal(times, await house.Peek<long>("select count(*) from bot.notice where account = $1 and kind = 'visit_changed'", meeting.Mentor.Id));
        await karla.Open(meeting.Address + "/appointments/new");
        await karla.Fill("Date", "12-03-2026").Fill("Time", "10:00").Fill("Kind", "Phone").Press("Save");
        await Told(1);
        var planned = await house.Peek<Guid>("select id from bot.appointment where mentorship = $1", meeting.Id);
        await karla.Open($"{meeting.Address}/appointments/{planned}/move");
        await karla.Fill("Date", "13-03-2026").Fill("AskedBy", "Prison").Fill("Reason", "The room is taken.").Press("Save");
        await Told(2);
        await karla.Open($"{meeting.Address}/appointments/{planned}/call-off");
        await karla.Fill("AskedBy", "Prison").Fill("Reason", "The prison is closed.").Press("Save");
        await Told(3);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.notice where account = $1 and kind = 'visit_changed'", meeting.Coordinator.Id));
        var mads = await (await meeting.Mentor.Browse()).Open("/");
        await mads.Follow("Something has changed about a planned meeting");
        Assert.Contains("The prison is closed.", mads.Text, StringComparison.Ordinal);
        await mads.Open(meeting.Address + "/appointments/new");
        await mads.Fill("Date", "14-03-2026").Fill("Kind", "Phone").Press("Save");
        await Told(3);
    }

    [Fact]
    public async Task A_meeting_somebody_else_moved_meanwhile_says_so_once_and_can_then_be_moved_or_called_off()
    {
        var meeting = await house.World.Agreed("Mads Dobbeltflyt", "Mie Dobbeltflyt");
        var karla = await (await meeting.Coordinator.Browse()).Open(meeting.Address + "/appointments/new");
        await karla.Fill("Date", "12-03-2026").Fill("Time", "10:00").Fill("Kind", "Phone").Press("Save");
        var planned = await house.Peek<Guid>("select id from bot.appointment where mentorship = $1", meeting.Id);
        foreach (var (way, day) in new[] { ("move", "13-03-2026"), ("call-off", "14-03-2026") })
        {
            var mads = await (await meeting.Mentor.Browse()).Open($"{meeting.Address}/appointments/{planned}/{way}");
            await karla.Open($"{meeting.Address}/appointments/{planned}/move");
            await karla.Fill("Date", day).Fill("AskedBy", "Prison").Fill("Reason", "The room is taken.").Press("Save");
            if (way == "move") mads.Fill("Date", "20-03-2026");
            await mads.Fill("AskedBy", "Mentee").Fill("Reason", "A visitor came.").Press("Save");
            Assert.Equal(HttpStatusCode.Conflict, mads.Status);
            Assert.Contains($"by {meeting.Coordinator.Name}", mads.Text, StringComparison.Ordinal);
            Assert.Equal(way == "move" ? "Theirs: 13/03/2026" : null, mads.Page.QuerySelector("#Input_Date-theirs")?.TextContent);
            await mads.Press("Save");
            Assert.Equal((HttpStatusCode.OK, ""), (mads.Status, mads.Errors));
        }
        Assert.Equal("called_off", await house.Peek<string>("select state from bot.appointment where id = $1", planned));
    }

    [Fact]
    public async Task A_gap_that_would_never_end_is_refused_and_its_field_says_how_long_one_may_last()
    {
        var meeting = await house.World.Agreed("Mads Længe", "Mie Længe");
        var mads = await meeting.Mentor.Browse();
        await mads.Open(meeting.Address + "/gaps/new");
        Assert.Contains("At most a year ahead", mads.Text, StringComparison.Ordinal);
        await mads.Fill("Reason", "Isolation").Fill("From", "04-03-2026").Fill("Until", "11-03-2027").Press("Save");
        Assert.Contains("at the latest 10 March 2027", mads.Errors, StringComparison.Ordinal);
        await mads.Fill("Until", "10-03-2027").Press("Save");
        Assert.Equal("", mads.Errors);
        await mads.Note(meeting, day: "10-03-2026");
    }

    [Fact]
    public async Task Only_the_mentorship_with_the_rule_is_overdue_and_a_justified_gap_suspends_it()
    {
        var often = await house.World.Agreed("Mads Rytme", "Mie Rytme", everyDays: 5, coached: true);
        var seldom = await house.World.Agreed(often.Coordinator, often.Mentor, "Mona Rytme", everyDays: 60, coach: often.Coach);
        var mads = await often.Mentor.Browse();
        await mads.Note(often, day: "02-03-2026");
        await mads.Note(seldom, day: "02-03-2026");
        var coach = await often.Coach!.Browse();
        Assert.Contains("Overdue", (await coach.Open(often.Address)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Overdue", (await coach.Open(seldom.Address)).Text, StringComparison.Ordinal);

        await mads.Open(often.Address + "/gaps/new");
        await mads.Fill("Reason", "Isolation").Fill("From", "04-03-2026").Press("Save");
        Assert.DoesNotContain("Overdue", (await coach.Open(often.Address)).Text, StringComparison.Ordinal);

        await mads.Open(often.Address);
        await mads.Follow("Contact is possible again");
        await mads.Fill("Until", "09-03-2026").Press("Save");
        Assert.Equal((System.Net.HttpStatusCode.OK, ""), (mads.Status, mads.Errors));
        Assert.Equal(new DateTime(2026, 3, 13), await house.Peek<DateTime>("select due::timestamp from bot.mentorship where id = $1", often.Id));
    }
}
