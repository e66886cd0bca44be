using BackOnTrack.Domain.Asking;
using System.Net;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Sessions;

public sealed class PaperInPaperOut(TestHouse house) : IClassFixture<TestHouse>
{
    private async Task<(Meeting Meeting, Guid Id, Visitor Mads)> Planned(string mentor, string mentee, string place = "Room 2", string day = "10-03-2026")
    {
        var meeting = await house.World.Agreed(mentor, mentee);
        var mads = await (await meeting.Mentor.Browse()).Open(meeting.Address + "/appointments/new");
        await mads.Fill("Date", day).Fill("Time", "10:15").Fill("Minutes", "50").Fill("Kind", "Leave").Fill("Place", place).Press("Save");
        return (meeting, await house.Peek<Guid>("select id from bot.appointment where mentorship = $1", meeting.Id), mads);
    }

    [Fact]
    public async Task The_sheet_has_place_time_and_room_to_write_and_names_nobody()
    {
        var (meeting, id, mads) = await Planned("Mads Papirsen", "Mie Arksen");
        await mads.Open($"{meeting.Address}/appointments/{id}/sheet");
        var whole = mads.Page.DocumentElement.OuterHtml;
        foreach (var words in new[] { "10:15", "50 minutes", "Room 2", SheetCode.Shown(SheetCode.Of(id)) }) Assert.Contains(words, mads.Text, StringComparison.Ordinal);
        foreach (var words in new[] { "Mie", "Arksen", "Papirsen", "Back on Track", "radicalis" }) Assert.DoesNotContain(words, whole, StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(mads.Page.QuerySelectorAll(".bot-line"));
        Assert.Equal(mads.Page.QuerySelector("article")!.TextContent, (await mads.Open("/visits/print/0")).Page.QuerySelector("article")!.TextContent);
        Assert.Contains("no meeting on this day", (await mads.Open("/visits/print/1")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await meeting.Coordinator.Browse()).Open($"{meeting.Address}/appointments/{id}/sheet")).Status);
    }

    [Fact]
    public async Task The_days_one_can_print_say_which_of_them_is_shown_and_how_many_meetings_each_has()
    {
        var (meeting, _, mads) = await Planned("Mads Dage", "Mie Dage", day: "12-03-2026");
        await mads.Open(meeting.Address + "/appointments/new");
        await mads.Fill("Date", "12-03-2026").Fill("Time", "15:15").Fill("Kind", "Phone").Press("Save");
        await mads.Open(meeting.Address + "/appointments/new");
        await mads.Fill("Date", "13-03-2026").Fill("Time", "15:15").Fill("Kind", "Phone").Press("Save");
        await mads.Open("/visits/print/2");
        var days = mads.Page.QuerySelectorAll(".bot-starts li");
        Assert.Equal([2], days.Index().Where(day => day.Item.QuerySelector("a")!.GetAttribute("aria-current") == "page").Select(day => day.Index));
        Assert.Equal(["Tuesday 10 March", "Wednesday 11 March", "Thursday 12 March 2 meetings", "Friday 13 March 1 meeting"],
            days.Take(4).Select(day => string.Join(' ', day.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
    }

    [Fact]
    public async Task What_names_somebody_is_left_off_the_sheet_and_the_page_says_so()
    {
        var (meeting, id, mads) = await Planned("Mads Navn", "Mie Navnesen", place: "Cafeen, spørg efter Navnesen");
        await mads.Open($"{meeting.Address}/appointments/{id}/sheet");
        Assert.DoesNotContain("Cafeen", mads.Text, StringComparison.Ordinal);
        Assert.Contains("not on the sheet", mads.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_leads_to_the_note_with_day_time_and_place_filled_in_and_the_meeting_is_kept()
    {
        var (meeting, id, mads) = await Planned("Mads Kode", "Mie Kode");
        await mads.Open("/visits/code");
        var code = SheetCode.Of(id);
        await mads.Fill("Code", $" {code[..2].ToLowerInvariant()} {code[2..]} ").Press("Continue");
        Assert.StartsWith($"{meeting.Address}/sessions/new", mads.Path, StringComparison.Ordinal);
        string Value(string field) => mads.Page.QuerySelector($"input[name='Input.{field}']")!.GetAttribute("value")!;
        Assert.Equal(("10/03/2026", "10:15", "Room 2", "50"), (Value("Date"), Value("Time"), Value("Place"), Value("Minutes")));
        await mads.Fill("TookPlace", "Held").Press("Save"); // what happened is missing
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "10:15"), (mads.Status, Value("Time")));
        await mads.Fill("Happened", "We talked.").Press("Save");
        Assert.Equal("kept", await house.Peek<string>("select state from bot.appointment where id = $1", id));
    }

    [Fact]
    public async Task A_code_of_nobody_and_one_of_somebody_else_are_one_answer()
    {
        var (_, foreign, _) = await Planned("Mads Anden", "Mie Anden");
        var (mine, _, mads) = await Planned("Mads Egen", "Mie Egen");
        var answers = new List<string>();
        foreach (var code in new[] { "ABCDEF", SheetCode.Of(foreign) })
        {
            await (await mads.Open("/visits/code")).Fill("Code", code).Press("Continue");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, mads.Status);
            answers.Add(mads.Text);
        }
        Assert.Equal(answers[0], answers[1]);
        // Nor does the address behind it open somebody else's meeting.
        Assert.Equal(HttpStatusCode.NotFound, (await mads.Open($"{mine.Address}/sessions/new?sheet={foreign}")).Status);
    }

    [Fact]
    public async Task Two_meetings_need_the_way_between_them_and_everything_typed_is_kept()
    {
        var (meeting, _, mads) = await Planned("Mads Vej", "Mie Vej", day: "12-03-2026");
        var second = await house.World.Agreed(meeting.Coordinator, meeting.Mentor, "Mona Vej");
        await mads.Open(second.Address + "/appointments/new");
        await mads.Fill("Date", "12-03-2026").Fill("Time", "11:30").Fill("Kind", "AfterRelease").Fill("Place", "Library").Press("Save"); // over at 11:05
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mads.Status);
        Assert.Contains("45 minutes are set aside for the way", mads.Errors, StringComparison.Ordinal);
        Assert.Equal("Library", mads.Page.QuerySelector("input[name='Input.Place']")!.GetAttribute("value"));
        await mads.Fill("Kind", "Phone").Press("Save");
        Assert.Equal((HttpStatusCode.OK, ""), (mads.Status, mads.Errors));
    }
}
