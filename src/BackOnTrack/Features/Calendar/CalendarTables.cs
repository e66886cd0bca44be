using BackOnTrack.Data;
using BackOnTrack.Vault;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Calendar;

/// <summary>An address lies in nobody's file; its wall stands in 0175.</summary>
public sealed class CalendarTables : ITables
{
    public void Map(ModelBuilder model) => model.Entity<CalendarFeed>();

    public IEnumerable<Wall> Walls => [];
}

/// <summary>That somebody's calendar programme may fetch their appointments, until it is ended.</summary>
public sealed class CalendarFeed
{
    /// <summary>What the secret is made for.</summary>
    private const string Use = "calendar";

    public required Guid Id { get; init; }
    public required Guid Account { get; init; }
    public required DateTimeOffset MadeAt { get; init; }
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>When it was last fetched: an address nobody fetches can be ended without loss.</summary>
    public DateTimeOffset? ReadAt { get; set; }

    /// <summary>Where it is fetched. The secret is made anew from the id each time, and lies nowhere.</summary>
    public string Path(MasterKey master) => $"/calendar/{SignedAddress.Of(master, Use, Id)}/appointments.ics";

    /// <summary>The id behind a secret, or null.</summary>
    public static Guid? Behind(MasterKey master, string secret) => SignedAddress.Read(master, Use, secret);
}

/// <summary>The table of this room.</summary>
public static class CalendarRows
{
    extension(Tx tx)
    {
        public DbSet<CalendarFeed> CalendarFeeds => tx.Set<CalendarFeed>();

        /// <summary>The actor's own address, if there is one that works.</summary>
        public Task<CalendarFeed?> OwnFeed(CancellationToken stop) => tx.CalendarFeeds.SingleOrDefaultAsync(f => f.Account == tx.Actor.Account && f.EndedAt == null, stop);
    }
}
