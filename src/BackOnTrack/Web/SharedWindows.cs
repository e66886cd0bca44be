using System.Collections.Concurrent;
using BackOnTrack.Vault;
using Npgsql;

namespace BackOnTrack.Web;

/// <summary>
/// Counts how often somebody has used something in a window, over all nodes and restarts. A node counts for itself and
/// tells the database in steps of a twentieth of the limit, and one by one near its end: a page costs no statement more.
/// </summary>
public sealed class SharedWindows(NpgsqlDataSource source, MasterKey master)
{
    private sealed class Count(DateTimeOffset starts)
    {
        public readonly DateTimeOffset Starts = starts;
        public int Known, Untold;
    }

    private const int Most = 20_000;

    private readonly ConcurrentDictionary<string, Count> _counts = new();
    private readonly ConcurrentDictionary<string, DateTimeOffset> _told = new();

    /// <summary>Takes one turn; false when this window's are used up.</summary>
    public async ValueTask<bool> Take(string key, DateTimeOffset starts, int limit, CancellationToken stop)
    {
        if (_counts.Count > Most) _counts.Clear();
        var count = _counts.AddOrUpdate(key, _ => new(starts), (_, known) => known.Starts == starts ? known : new(starts));
        if (count.Known > limit) return false;
        var untold = Interlocked.Increment(ref count.Untold);
        if (count.Known > 0 && untold < Math.Max(1, limit / 20) && count.Known + untold < limit) return true;
        if (Interlocked.Exchange(ref count.Untold, 0) is > 0 and var by) count.Known = await Tell(key, starts, by, stop);
        return count.Known <= limit;
    }

    /// <summary>Whether somebody who goes on and on is to be told of once more: once a minute.</summary>
    public bool IsNews(string who, DateTimeOffset now)
    {
        if (_told.Count > Most) _told.Clear();
        if (_told.TryGetValue(who, out var last) && last <= now && now < last + TimeSpan.FromMinutes(1)) return false;
        _told[who] = now;
        return true;
    }

    private async Task<int> Tell(string key, DateTimeOffset starts, int by, CancellationToken stop)
    {
        await using var take = source.CreateCommand("select bot.take_turns($1, $2, $3)");
        take.Parameters.Add(new() { Value = master.Exact("turns", key) });
        take.Parameters.Add(new() { Value = starts.UtcDateTime });
        take.Parameters.Add(new() { Value = by });
        return (int)(await take.ExecuteScalarAsync(stop))!;
    }
}
