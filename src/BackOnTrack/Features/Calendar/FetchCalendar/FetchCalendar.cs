using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Calendar;

/// <summary>
/// Somebody's appointments for their calendar programme: when, and nothing else. An address that was ended, of an account that
/// is shut, or that never was, is one answer. Written down each time, under the machine's name: nobody is signed in.
/// </summary>
public sealed class FetchCalendar(Database db, IEnumerable<IFillsCalendar> rooms, Words words)
{
    private const int WeeksBack = 8;

    public Task<Outcome<byte[]>> Run(string secret, CancellationToken stop) => db.Read<byte[]>(Actor.House, Act.CalendarFetch, async tx =>
    {
        if (CalendarFeed.Behind(tx.Hashes, secret) is not { } id) return Refusal.NotFound;
        var feed = await tx.CalendarFeeds.SingleOrDefaultAsync(f => f.Id == id && f.EndedAt == null, stop);
        if (feed is null || await tx.Set<Account>().SingleAsync(a => a.Id == feed.Account, stop) is not { Disabled: null } owner) return Refusal.NotFound;
        feed.ReadAt = tx.Now;
        tx.Saw(Act.CalendarFetch, null, feed.Id);
        var (entries, summary) = (new List<CalendarEntry>(), words.In(owner.Language)["Calendar.Appointment"]);
        foreach (var room in rooms) entries.AddRange(await room.Of(tx, owner.Id, tx.Now.Day().AddDays(-7 * WeeksBack), stop));
        return CalendarFile.Of(entries.OrderBy(e => e.On).ThenBy(e => e.From).ThenBy(e => e.Id).Select(e => e with { Summary = summary, Place = "" }));
    }, stop);
}
