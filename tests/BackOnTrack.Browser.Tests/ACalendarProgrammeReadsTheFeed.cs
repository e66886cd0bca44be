using System.Text.Json;
using BackOnTrack.Tests.Features.Sessions;
using Microsoft.Playwright;

namespace BackOnTrack.Browser.Tests;

/// <summary>The feed as somebody else's calendar understands it: ical.js, the parser of Thunderbird, run in the browser. Our own reader is not asked.</summary>
public sealed class ACalendarProgrammeReadsTheFeed(OnlineHouse house)
{
    private static readonly string parser = $$"""
        (() => { const module = { exports: {} }, exports = module.exports; {{File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ical.js"))}}
            window.ICAL = module.exports.default ?? module.exports; })()
        """;

    private const string Read = """
        text => {
            const calendar = new ICAL.Component(ICAL.parse(text));
            return calendar.getAllSubcomponents('vevent').map(piece => {
                const event = new ICAL.Event(piece), property = name => String(piece.getFirstPropertyValue(name) ?? '');
                return { Uid: event.uid, Summary: event.summary, Status: property('status'), Sequence: event.sequence ?? 0,
                    Start: event.startDate.toJSDate().toISOString(), End: event.endDate.toJSDate().toISOString(), Whole: event.startDate.isDate };
            });
        }
        """;

    private sealed record Entry(string Uid, string Summary, string Status, int Sequence, DateTimeOffset Start, DateTimeOffset End, bool Whole);

    [Fact]
    public async Task It_learns_when_what_was_moved_and_what_was_called_off_and_nothing_else()
    {
        var meeting = await house.World.Agreed("Mads Abonnent", "Mie Abonnent");
        await using var mads = await house.Travel(scripts: true, meeting.Mentor);
        await Plan(mads, meeting, "12/03/2026", "10:00", "12 March 2026 10:00");
        await Plan(mads, meeting, "30/03/2026", null, "30 March 2026"); // the whole day, and summer time by then
        var feed = await Feed(mads);
        var entries = await Asked(mads, feed);
        Assert.Equal([(new DateTimeOffset(2026, 3, 12, 9, 0, 0, TimeSpan.Zero), false), (entries[1].Start, true)], entries.Select(e => (e.Start, e.Whole)));
        Assert.Equal((TimeSpan.FromHours(1), "Appointment", "CONFIRMED", 0), (entries[0].End - entries[0].Start, entries[0].Summary, entries[0].Status, entries[0].Sequence));

        await mads.Open($"{meeting.Address}/appointments/{entries[0].Uid}/move");
        await mads.Fill("New date", "31/03/2026");
        await mads.Fill("New time", "10:00");
        await mads.Choose("The prison");
        await mads.Fill("Why?", "Another day; sorry, the room is taken.");
        await mads.Press("Save");
        await mads.Sees("31 March 2026 10:00");
        var moved = (await Asked(mads, feed)).Single(e => e.Uid == entries[0].Uid);
        Assert.Equal((1, new DateTimeOffset(2026, 3, 31, 8, 0, 0, TimeSpan.Zero)), (moved.Sequence, moved.Start));

        await mads.Open($"{meeting.Address}/appointments/{entries[0].Uid}/call-off");
        await mads.Choose("The mentee");
        await mads.Fill("Why?", "Has a headache.");
        await mads.Press("Save");
        await mads.DoesNotSee("31 March 2026 10:00");
        Assert.Equal("CANCELLED", (await Asked(mads, feed)).Single(e => e.Uid == entries[0].Uid).Status);
    }

    private static async Task Plan(Traveller mads, Meeting meeting, string day, string? at, string read)
    {
        await mads.Open($"{meeting.Address}/appointments/new");
        await mads.Fill("Date", day);
        if (at is not null) await mads.Fill("When does it begin?", at);
        await mads.Choose("Telephone");
        await mads.Press("Save");
        await mads.Sees(read);
    }

    private static async Task<string> Feed(Traveller mads)
    {
        await mads.Open("/account/calendar");
        await mads.Press("Make an address");
        return new Uri(await mads.Page.Locator("#address").InputValueAsync()).AbsolutePath;
    }

    /// <summary>What the parser makes of the feed, in the order of days. A programme has no sign-in and no page of ours.</summary>
    private async Task<List<Entry>> Asked(Traveller mads, string feed)
    {
        using var programme = new HttpClient();
        var text = await programme.GetStringAsync(new Uri(new Uri(house.Address), feed), TestContext.Current.CancellationToken);
        await mads.Page.EvaluateAsync(parser);
        var found = await mads.Page.EvaluateAsync<JsonElement>(Read, text);
        return [.. found.Deserialize<List<Entry>>()!.OrderBy(e => e.Start)];
    }
}
