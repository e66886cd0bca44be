using System.Net;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Sessions;

public sealed class ChangingANote(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly DateTimeOffset Tuesday = new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Before_the_lock_the_writer_changes_it_and_the_earlier_text_stays_readable()
    {
        house.Clock.Set(Tuesday);
        var meeting = await house.World.Agreed("Mads Retter", "Mie Retter");
        var mads = await meeting.Mentor.Browse();
        await mads.Note(meeting, happened: "The flat is in Aarhus.");
        await mads.Follow("Change the note");
        await mads.Fill("Happened", "The flat is in Odense.").Press("Save");

        Assert.Equal(HttpStatusCode.OK, mads.Status);
        Assert.Contains("The flat is in Odense.", mads.Page.QuerySelector(".bot-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("The flat is in Aarhus.", mads.Page.QuerySelector("main details")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_seven_days_only_an_amendment_with_a_reason_changes_it()
    {
        house.Clock.Set(Tuesday);
        var meeting = await house.World.Agreed("Mads Låst", "Mie Låst");
        var session = (await (await meeting.Mentor.Browse()).Note(meeting)).Path;
        house.Clock.Set(Tuesday.AddDays(8));
        var mads = await meeting.Mentor.Browse();

        await mads.Open(session + "/edit");
        await mads.Fill("Happened", "Changed in silence").Press("Save");
        Assert.Contains("has locked", mads.Errors, StringComparison.Ordinal);

        await mads.Open(session + "/amend");
        await mads.Fill("Happened", "It was the job.").Fill("Reason", "x").Press("Save");
        Assert.Contains("at least 10 characters", mads.Errors, StringComparison.Ordinal);
        await mads.Fill("Reason", "The mentee put me right.").Press("Save");
        Assert.Contains("It was the job.", mads.Text, StringComparison.Ordinal);
        Assert.Contains("The mentee put me right.", mads.Text, StringComparison.Ordinal);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.session_version where mentorship = $1", meeting.Id));
    }

    [Fact]
    public async Task Somebody_who_saw_an_older_text_does_not_overwrite_the_newer()
    {
        house.Clock.Set(Tuesday);
        var meeting = await house.World.Agreed("Mads Først", "Mie Først");
        var mads = await meeting.Mentor.Browse();
        var session = (await mads.Note(meeting)).Path;
        var phone = await meeting.Mentor.Browse();
        await phone.Open(session + "/edit");
        await mads.Open(session + "/edit");
        await mads.Fill("Happened", "From the desk").Press("Save");
        await phone.Fill("Happened", "From the phone").Press("Save");

        Assert.Equal(HttpStatusCode.Conflict, phone.Status);
        Assert.Contains("From the phone", phone.Page.QuerySelector("#Input_Happened")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("From the desk", (await mads.Open(session)).Text, StringComparison.Ordinal);
        var both = phone.Page.QuerySelectorAll("blockquote").Select(q => q.TextContent);
        Assert.Equal(["From the desk", "From the phone"], both);
        Assert.Contains("Saved 10 March 2026", phone.Text, StringComparison.Ordinal);
        Assert.Contains("by Mads Først", phone.Text, StringComparison.Ordinal);
        await phone.Press("Save");
        Assert.Contains("From the phone", (await mads.Open(session)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenarios_25_and_31_figures_count_by_cause_and_leave_out_what_was_voided()
    {
        house.Clock.Set(Tuesday);
        var meeting = await house.World.Agreed("Mads Tæller", "Mie Tæller");
        var mads = await meeting.Mentor.Browse();
        await mads.Note(meeting, day: "04-03-2026");
        foreach (var (day, cause) in new[] { ("05-03-2026", "Prison"), ("06-03-2026", "Prison"), ("07-03-2026", "Transfer") })
        {
            await mads.Open(meeting.Address + "/sessions/new");
            await mads.Fill("TookPlace", "Attempted").Fill("Date", day).Fill("Cause", cause).Press("Save");
        }
        var last = mads.Path;
        Assert.Equal("Held: 1. Not held: 3, by reason: The prison 2 · Transfer 1", (await mads.Open(meeting.Address)).Page.QuerySelector("#figures")!.TextContent);
        await mads.Open(last + "/void");
        await mads.Fill("Reason", "Written on the wrong mentee.").Press("Void it");
        Assert.Equal("Held: 1. Not held: 2, by reason: The prison 2", (await mads.Open(meeting.Address)).Page.QuerySelector("#figures")!.TextContent);
        Assert.Equal(1, await house.Peek<int>("select held_sessions from bot.mentorship where id = $1", meeting.Id));
    }

    [Fact]
    public async Task A_voided_session_counts_nowhere_and_says_who_when_and_why()
    {
        house.Clock.Set(Tuesday);
        var meeting = await house.World.Agreed("Mads Fejl", "Mie Fejl");
        var mads = await meeting.Mentor.Browse();
        await mads.Note(meeting, day: "05-03-2026");
        await mads.Note(meeting);
        var session = mads.Path;
        await mads.Follow("Void this session");
        await mads.Fill("Reason", "Written on the wrong mentee.").Press("Void it");

        Assert.Equal(HttpStatusCode.OK, mads.Status);
        Assert.Contains("Written on the wrong mentee.", mads.Text, StringComparison.Ordinal);
        Assert.Contains("Mads Fejl", mads.Text, StringComparison.Ordinal);
        Assert.Equal(1, await house.Peek<int>("select held_sessions from bot.mentorship where id = $1", meeting.Id));
        Assert.Equal(new DateTime(2026, 3, 5), await house.Peek<DateTime>("select last_held::timestamp from bot.mentorship where id = $1", meeting.Id));
        Assert.Equal(new DateTime(2026, 3, 19), await house.Peek<DateTime>("select due::timestamp from bot.mentorship where id = $1", meeting.Id));

        await mads.Open(session + "/edit");
        Assert.Equal(HttpStatusCode.NotFound, mads.Status);
    }

    [Fact]
    public async Task A_coordinator_reads_and_voids_but_writes_nothing()
    {
        house.Clock.Set(Tuesday);
        var meeting = await house.World.Agreed("Mads Læst", "Mie Læst");
        var session = (await (await meeting.Mentor.Browse()).Note(meeting)).Path;
        var karla = await meeting.Coordinator.Browse();
        Assert.Contains("We talked about the flat.", (await karla.Open(session)).Text, StringComparison.Ordinal);
        foreach (var address in new[] { session + "/edit", session + "/amend", meeting.Address + "/sessions/new" })
            Assert.Equal(HttpStatusCode.NotFound, (await karla.Open(address)).Status);
        await karla.Open(session + "/void");
        await karla.Fill("Reason", "The mentor rang and asked for it.").Press("Void it");
        Assert.Contains("counts nowhere", karla.Text, StringComparison.Ordinal);
    }
}
