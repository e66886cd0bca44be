using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;

namespace BackOnTrack.Features.Calendar;

/// <summary>Ends the address for one's own calendar: from the next request on there is nothing there.</summary>
public sealed class EndFeed(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, CancellationToken stop) => db.Write(actor, Act.OwnAccountChange, async tx =>
    {
        if (await tx.OwnFeed(stop) is not { } feed) return new Refusal("Calendar.Refuse.NoAddress");
        feed.EndedAt = tx.Now;
        tx.Did(Act.OwnAccountChange, null, feed.Id);
        return feed.Id;
    }, stop);
}
