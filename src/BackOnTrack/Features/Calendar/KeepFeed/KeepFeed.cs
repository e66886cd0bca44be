using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;

namespace BackOnTrack.Features.Calendar;

/// <summary>Makes an address for one's own calendar; an earlier one stops working in the same moment.</summary>
public sealed class KeepFeed(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, CancellationToken stop) => db.Write(actor, Act.OwnAccountChange, async tx =>
    {
        if (await tx.OwnFeed(stop) is { } earlier)
        {
            earlier.EndedAt = tx.Now;
            await tx.SaveChangesAsync(stop);
        }
        var feed = new CalendarFeed { Id = Guid.CreateVersion7(tx.Now), Account = actor.Account, MadeAt = tx.Now };
        tx.Add(feed);
        tx.Did(Act.OwnAccountChange, null, feed.Id);
        return feed.Id;
    }, stop);
}

/// <summary>One's own address as its page shows it.</summary>
public sealed record OwnFeed(string Path, DateTimeOffset MadeAt, DateTimeOffset? ReadAt);

/// <summary>Shows one's own address, if there is one.</summary>
public sealed class ReadFeed(Database db)
{
    public Task<Outcome<OwnFeed?>> Run(Actor actor, CancellationToken stop) => db.Read<OwnFeed?>(actor, Act.OwnAccountRead, async tx =>
        await tx.OwnFeed(stop) is { } feed ? new OwnFeed(feed.Path(tx.Hashes), feed.MadeAt, feed.ReadAt) : null, stop);
}
