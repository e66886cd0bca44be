using BackOnTrack.Vault;

namespace BackOnTrack.Features.Accounts;

/// <summary>
/// Counts attempts before they are tried, under a keyed hash of what was tried: a name nobody has locks like a name
/// somebody has. Five misses lock for a minute, every further one twice as long, an hour at the most.
/// </summary>
public sealed class Attempts(Keyring ring, MasterKey master)
{
    /// <summary>Misses before the first lock.</summary>
    public const int Free = 5;

    /// <summary>Tries, counted or in vain, from which on it is no slip of the memory.</summary>
    public const int Alarming = 20;

    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(1), Longest = TimeSpan.FromHours(1);

    /// <summary>Counts one more; false while locked. Two at once wait for each other on the row.</summary>
    /// <param name="whose">The account that is tried, for the alarm; null when there is none of that name.</param>
    public async Task<bool> Count(string what, Guid? whose, CancellationToken stop)
    {
        var name = master.Exact("attempt", what);
        await ring.Run("insert into bot.sign_in_attempt (name, misses, last, locked_until) values ($1, 0, $2, $2) on conflict do nothing", stop, name, ring.Now);
        var (misses, inVain, last, lockedUntil) = (await ring.Ask("select misses, in_vain, last, locked_until from bot.sign_in_attempt where name = $1 for update",
            r => (r.GetInt32(0), r.GetInt32(1), r.GetFieldValue<DateTimeOffset>(2), r.GetFieldValue<DateTimeOffset>(3)), stop, name)).Single();
        var free = lockedUntil <= ring.Now;
        if (last + Forgotten < ring.Now) (misses, inVain) = (0, 0);
        (misses, inVain) = free ? (misses + 1, inVain) : (misses, inVain + 1);
        if (free) (last, lockedUntil) = (ring.Now, ring.Now + Lock(misses));
        await ring.Run("update bot.sign_in_attempt set misses = $2, in_vain = $3, last = $4, locked_until = $5 where name = $1", stop, name, misses, inVain, last, lockedUntil);
        if (misses + inVain >= Alarming) await ring.Raise(AlarmKind.Guessing, whose, stop);
        return free;
    }

    /// <summary>The proof was right: nothing is held against the name any more.</summary>
    public Task Forgive(string what, CancellationToken stop) =>
        ring.Run("update bot.sign_in_attempt set misses = 0, in_vain = 0, locked_until = last where name = $1", stop, master.Exact("attempt", what));

    /// <summary>How long so many misses lock.</summary>
    public static TimeSpan Lock(int misses)
    {
        var doubled = TimeSpan.FromMinutes(misses < Free ? 0 : 1 << Math.Min(misses - Free, 10));
        return doubled < Longest ? doubled : Longest;
    }
}
