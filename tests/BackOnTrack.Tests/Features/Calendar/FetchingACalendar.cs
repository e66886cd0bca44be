using System.Net;
using System.Text;
using BackOnTrack.Domain;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Features.Calendar;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Sessions;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Calendar;

public sealed class FetchingACalendar(TestHouse house) : IClassFixture<TestHouse>
{
    private static async Task<string> Address(Visitor owner)
    {
        await (await owner.Open("/account/calendar")).Press("address");
        return new Uri(owner.Page.QuerySelector("#address")!.GetAttribute("value")!).AbsolutePath;
    }

    private async Task<(Meeting Meeting, Visitor Mads, string Address)> Subscribed(string mentor, string mentee)
    {
        var meeting = await house.World.Agreed(mentor, mentee);
        var mads = await (await meeting.Mentor.Browse()).Open(meeting.Address + "/appointments/new");
        await mads.Fill("Date", "12-03-2026").Fill("Time", "10:00").Fill("Minutes", "90").Fill("Kind", "AfterRelease").Fill("Place", "Cafeen").Press("Save");
        return (meeting, mads, await Address(mads));
    }

    private async Task<IReadOnlyList<Event>> Fetch(string address)
    {
        var programme = await (await house.Visit()).Open(address);
        Assert.Equal(HttpStatusCode.OK, programme.Status);
        return CalendarReader.Read(programme.Bytes);
    }

    [Fact]
    public async Task A_calendar_programme_learns_when_and_nothing_else()
    {
        var (meeting, _, address) = await Subscribed("Mads Kalendersen", "Mie Kalendersen");
        var before = await house.LastEntry();
        var entry = Assert.Single(await Fetch(address));
        Assert.Equal(("Appointment", (string?)null, "CONFIRMED", 0), (entry.Summary, entry.Location, entry.Status, entry.Sequence));
        Assert.Equal((new DateTime(2026, 3, 12, 9, 0, 0), new DateTime(2026, 3, 12, 10, 30, 0)), (entry.Start, entry.End)); // UTC
        var file = Encoding.UTF8.GetString((await (await house.Visit()).Open(address)).Bytes);
        foreach (var words in new[] { "Mads", "Mie", "Cafeen", "Fiktivholm", "back", meeting.Id.ToString(), meeting.Mentee.ToString() }) Assert.DoesNotContain(words, file, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2, (await house.Log(before)).Count(e => e is { Act: "calendar_fetch", Outcome: "done" }));
    }

    [Fact]
    public async Task A_move_raises_the_sequence_and_a_meeting_called_off_is_struck_out()
    {
        var (meeting, mads, address) = await Subscribed("Mads Flyt", "Mie Flyt");
        var planned = Assert.Single(await Fetch(address));
        house.Clock.Move(TimeSpan.FromMinutes(3));
        await mads.Open($"{meeting.Address}/appointments/{planned.Uid}/move");
        await mads.Fill("Date", "30-03-2026").Fill("Time", "10:00").Fill("AskedBy", "Prison").Fill("Reason", "The room, it is taken; sorry").Press("Save");
        var moved = Assert.Single(await Fetch(address));
        Assert.Equal((planned.Uid, 1, new DateTime(2026, 3, 30, 8, 0, 0)), (moved.Uid, moved.Sequence, moved.Start)); // summer time by then
        Assert.True(moved.Stamp > planned.Stamp);
        await mads.Open($"{meeting.Address}/appointments/{planned.Uid}/call-off");
        await mads.Fill("AskedBy", "Mentee").Fill("Reason", "Wish").Press("Save");
        var off = Assert.Single(await Fetch(address));
        Assert.Equal((planned.Uid, 2, "CANCELLED"), (off.Uid, off.Sequence, off.Status));
    }

    [Fact]
    public async Task A_meeting_without_a_time_is_a_whole_day()
    {
        var (meeting, mads, address) = await Subscribed("Mads Dag", "Mie Dag");
        await mads.Open(meeting.Address + "/appointments/new");
        await mads.Fill("Date", "20-03-2026").Fill("Kind", "Letter").Press("Save");
        var day = Assert.Single(await Fetch(address), e => e.WholeDay);
        Assert.Equal((new DateTime(2026, 3, 20), new DateTime(2026, 3, 21)), (day.Start, day.End));
    }

    [Fact]
    public async Task An_address_that_was_ended_renewed_or_never_made_is_not_there_at_once()
    {
        var (_, mads, first) = await Subscribed("Mads Luk", "Mie Luk");
        var stranger = await house.Visit();
        var nothing = await stranger.Open($"/calendar/{new string('a', 64)}/appointments.ics");
        Assert.Equal(HttpStatusCode.NotFound, nothing.Status);
        var size = nothing.Bytes.Length;

        var second = await Address(mads);
        Assert.NotEqual(first, second);
        Assert.Equal((HttpStatusCode.NotFound, size), ((await stranger.Open(first)).Status, stranger.Bytes.Length));
        Assert.NotEmpty(await Fetch(second));
        var changed = second.Replace(second[20], second[20] == '0' ? '1' : '0');
        Assert.Equal((HttpStatusCode.NotFound, size), ((await stranger.Open(changed)).Status, stranger.Bytes.Length));

        await (await mads.Open("/account/calendar")).Press("End the address");
        Assert.Equal((HttpStatusCode.NotFound, size), ((await stranger.Open(second)).Status, stranger.Bytes.Length));
        Assert.Equal(0, await house.Peek<long>("select count(*) from bot.calendar_feed where ended_at is null and account = (select id from bot.account where display_name = 'Mads Luk')"));
    }

    [Fact]
    public async Task Nothing_of_a_file_that_is_no_longer_open_is_in_it_and_nothing_is_of_a_shut_account()
    {
        var (meeting, _, address) = await Subscribed("Mads Slut", "Mie Slut");
        await house.Force("update bot.reach set until = '2026-03-09' where account = $1", meeting.Mentor.Id);
        Assert.Empty(await Fetch(address));
        await house.Force("update bot.reach set until = null where account = $1", meeting.Mentor.Id);
        Assert.Single(await Fetch(address));
        await house.Force("insert into bot.exclusion (id, account, file, cause, since, caused_by) values (gen_random_uuid(), $1, $2, 'relative', '2020-01-01', $1)", meeting.Mentor.Id, meeting.Mentee);
        Assert.Empty(await Fetch(address));
        var admin = await house.World.Somebody("Ada", World.East, Role.Administrator);
        (await house.As<DisableAccount, Outcome<Guid>>(act => act.Run(admin.Actor, meeting.Mentor.Id, default))).Value();
        Assert.Equal(HttpStatusCode.NotFound, (await (await house.Visit()).Open(address)).Status);
    }

    [Fact]
    public void Words_are_escaped_and_long_lines_folded_so_that_another_reader_gets_them_back()
    {
        var words = "Dag 5; kommaer, skråstreg \\ og æøå " + string.Concat(Enumerable.Repeat("→ø", 60)) + "\nny linje";
        var read = Assert.Single(CalendarReader.Read(CalendarFile.Of([new(Guid.CreateVersion7(), words, "Sted, nr. 5", new(2026, 3, 10), new(23, 30), 60, 3, DateTimeOffset.UnixEpoch, false)])));
        Assert.Equal((words, "Sted, nr. 5", 3), (read.Summary, read.Location, read.Sequence));
        Assert.Equal(TimeSpan.FromHours(1), read.End - read.Start); // over midnight
    }
}

/// <summary>In a house that is in no hurry.</summary>
public sealed class GuessingAnAddress(UnhurriedHouse house) : IClassFixture<UnhurriedHouse>
{
    [Theory]
    [InlineData("/calendar/{0}/appointments.ics")]
    [InlineData("/noted/{0}")]
    public async Task Whoever_guesses_addresses_is_held_up(string address)
    {
        house.Clock.Move(TimeSpan.FromMinutes(10));
        var stranger = await house.Visit();
        for (var n = 0; n < 30; n++) await stranger.Open(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, n.ToString("x64", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await stranger.Open(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, new string('f', 64)))).Status);
    }
}
