using System.Net;
using AngleSharp.Html.Dom;
using BackOnTrack.Domain;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Sessions;

public sealed class LoggingASession(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_mentor_notes_a_visit_in_one_form_and_reads_it_again()
    {
        var meeting = await house.World.Agreed("Mads Notat", "Mie Fiktivsen");
        var mads = await meeting.Mentor.Browse();
        await mads.Open(meeting.Address + "/sessions/new");
        Assert.Contains("Mie Fiktivsen", mads.Text, StringComparison.Ordinal);
        var before = await house.LastEntry();

        await mads.FillVisit().Fill("Words", "I want my own door key.").Fill("Activities", "Practical").Press("Save");

        Assert.Equal(HttpStatusCode.OK, mads.Status);
        Assert.Contains("I want my own door key.", mads.Text, StringComparison.Ordinal);
        Assert.Contains("We talked about the flat.", mads.Text, StringComparison.Ordinal);
        Assert.Equal(["session_log", "session_read_note"], (await house.Log(before)).Select(e => e.Act));
        Assert.Equal("active", await house.Peek<string>("select state from bot.mentorship where id = $1", meeting.Id));
        Assert.Equal(new DateTime(2026, 3, 24), await house.Peek<DateTime>("select due::timestamp from bot.mentorship where id = $1", meeting.Id));
    }

    [Fact]
    public async Task A_note_of_one_mentor_leaves_the_other_mentors_visit_of_that_day_planned()
    {
        var meeting = await house.World.Agreed("Mads Ene", "Mie Begge");
        var (mads, second) = (await meeting.Mentor.Browse(), await house.World.Somebody("Mona Anden", World.East, Role.Mentor));
        foreach (var time in new[] { "14:00", "18:00" })
        {
            await mads.Open(meeting.Address + "/appointments/new");
            await mads.Fill("Date", "10-03-2026").Fill("Time", time).Fill("Kind", "Leave").Press("Save");
        }
        await house.Force("update bot.appointment set mentor = $1 where mentorship = $2 and at = '18:00'", second.Id, meeting.Id);
        await mads.Note(meeting);
        Assert.Equal("14:00 kept, 18:00 planned", await house.Peek<string>("select string_agg(to_char(at, 'HH24:MI') || ' ' || state, ', ' order by at) from bot.appointment where mentorship = $1", meeting.Id));
    }

    [Fact]
    public async Task No_word_of_a_note_lies_readable_in_the_database()
    {
        var meeting = await house.World.Agreed("Mads Segl", "Mona Segl");
        await (await meeting.Mentor.Browse()).Note(meeting, happened: "CANARY-4827");
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.session_note where encode(happened, 'escape') like '%CANARY%'"));
    }

    [Fact]
    public async Task A_past_session_is_entered_in_one_flow_and_everything_missing_is_said_at_once()
    {
        var meeting = await house.World.Agreed("Mads Fortid", "Mia Fortid");
        var mads = await meeting.Mentor.Browse();
        await mads.Open(meeting.Address + "/sessions/new");
        await mads.Fill("TookPlace", "Held").Fill("Date", "05-03-2026").Fill("Words", "Keep me").Press("Save");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, mads.Status);
        Assert.Contains("how many minutes", mads.Errors, StringComparison.Ordinal);
        Assert.Contains("how you meet", mads.Errors, StringComparison.Ordinal);
        Assert.Contains("what happened", mads.Errors, StringComparison.Ordinal);
        Assert.Contains("Keep me", mads.Page.QuerySelector("#Input_Words")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Error:", mads.Page.Title, StringComparison.Ordinal);

        await mads.FillVisit("05-03-2026").Press("Save");
        Assert.Contains("Keep me", mads.Text, StringComparison.Ordinal);
        Assert.Contains("5 March 2026", mads.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_that_clashes_comes_back_with_every_field_kept()
    {
        var meeting = await house.World.Agreed("Mads Sammenstød", "Mie Sammenstød");
        var other = await house.World.Agreed(meeting.Coordinator, meeting.Mentor, "Mona Sammenstød");
        var mads = await meeting.Mentor.Browse();
        await mads.Open(meeting.Address + "/sessions/new");
        await mads.FillVisit().Fill("Time", "10:00").Press("Save");
        await mads.Open(other.Address + "/sessions/new");
        await mads.FillVisit().Fill("Time", "10:30").Fill("Activities", "Personal").Fill("Agreed", "See you on Friday").Press("Save");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, mads.Status);
        Assert.Contains("another meeting at 10:00", mads.Errors, StringComparison.Ordinal);
        Assert.Equal("10:30", mads.Page.QuerySelector("#Input_Time")!.GetAttribute("value"));
        Assert.Equal("See you on Friday", mads.Page.QuerySelector("#Input_Agreed")!.TextContent);
        Assert.Equal("Personal", mads.Page.QuerySelector("[name='Input.Activities']:checked")!.GetAttribute("value"));

        await mads.Fill("Time", "10:45").Press("Save");
        Assert.Equal(HttpStatusCode.OK, mads.Status);
    }

    [Fact]
    public async Task Pressing_twice_makes_one_session()
    {
        var meeting = await house.World.Agreed("Mads Faneblad", "Mie Faneblad");
        var mads = await meeting.Mentor.Browse();
        await mads.Open(meeting.Address + "/sessions/new");
        mads.FillVisit();
        var button = (IHtmlButtonElement)mads.Page.QuerySelector("main form button")!;
        await mads.Submit(button);
        var first = mads.Path;
        await mads.Submit(button);

        Assert.Equal(first, mads.Path);
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.session where mentorship = $1", meeting.Id));
        Assert.Equal(1, await house.Peek<int>("select held_sessions from bot.mentorship where id = $1", meeting.Id));
    }

    [Fact]
    public async Task A_session_before_the_agreement_or_tomorrow_is_refused_at_the_date()
    {
        var meeting = await house.World.Agreed("Mads Dato", "Mie Dato");
        var mads = await meeting.Mentor.Browse();
        await mads.Note(meeting, day: "28-02-2026");
        Assert.Contains("agreement was made on 1 March 2026", mads.Page.QuerySelector("#Input_Date-error")!.TextContent, StringComparison.Ordinal);
        await mads.Note(meeting, day: "11-03-2026");
        Assert.Contains("future", mads.Page.QuerySelector("#Input_Date-error")!.TextContent, StringComparison.Ordinal);
        await mads.Note(meeting, day: "32-13-2026");
        Assert.Equal("32-13-2026", mads.Page.QuerySelector("#Input_Date")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_visit_the_prison_cancelled_is_not_held_and_makes_the_mentor_not_overdue()
    {
        var meeting = await house.World.Agreed("Mads Aflyst", "Mie Aflyst");
        var mads = await meeting.Mentor.Browse();
        await mads.Note(meeting, day: "02-03-2026");
        await mads.Open(meeting.Address + "/sessions/new");
        await mads.Fill("TookPlace", "Attempted").Fill("Cause", "Prison").Press("Save");

        Assert.Contains("The prison", mads.Text, StringComparison.Ordinal);
        Assert.Equal(1, await house.Peek<int>("select held_sessions from bot.mentorship where id = $1", meeting.Id));
        Assert.Equal(new DateTime(2026, 3, 24), await house.Peek<DateTime>("select due::timestamp from bot.mentorship where id = $1", meeting.Id));
        Assert.Equal("prison", await house.Peek<string>("select cause from bot.session where mentorship = $1 and took_place = 'attempted'", meeting.Id));
    }

    [Fact]
    public async Task The_same_note_from_a_second_tab_is_asked_about_once_and_kept_when_it_is_another_meeting()
    {
        var meeting = await house.World.Agreed("Mads Dobbelt", "Mie Dobbelt");
        var (mads, tab) = (await meeting.Mentor.Browse(), await meeting.Mentor.Browse());
        await tab.Open(meeting.Address + "/sessions/new");
        var first = (await mads.Note(meeting)).Path;
        await tab.FillVisit().Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tab.Status);
        Assert.Contains("You have already written this note", tab.Errors, StringComparison.Ordinal);
        Assert.NotNull(tab.Page.QuerySelector($"a[href='{first}']"));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.session where mentorship = $1", meeting.Id));

        await tab.Fill("Anyway", "true").Press("Save");
        Assert.Equal(HttpStatusCode.OK, tab.Status);
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.session where mentorship = $1", meeting.Id));
    }

    [Fact]
    public async Task Another_mentor_finds_neither_the_form_nor_the_session()
    {
        var meeting = await house.World.Agreed("Mads Egen", "Mie Egen");
        var other = await house.World.Agreed("Mona Anden", "Marie Anden");
        var mads = await meeting.Mentor.Browse();
        var session = (await mads.Note(meeting)).Path;
        var mona = await other.Mentor.Browse();

        await mona.Open(meeting.Address + "/sessions/new");
        Assert.Equal(HttpStatusCode.NotFound, mona.Status);
        await mona.Open(session);
        Assert.Equal(HttpStatusCode.NotFound, mona.Status);
        await mona.Open(session.Replace(meeting.Id.ToString(), other.Id.ToString(), StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, mona.Status);
    }
}
