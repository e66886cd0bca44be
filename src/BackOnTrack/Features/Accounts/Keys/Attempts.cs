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

    /// <summary>Counts one more; false while locked. In a unit of work of its own, committed before the proof is tried.</summary>
    public async Task<bool> Count(string what, CancellationToken stop) => (await ring.Ask("""
        with before as (select misses, locked_until from bot.sign_in_attempt where name = $1 for update),
        counted as (
            insert into bot.sign_in_attempt as a (name, misses, last, locked_until) values ($1, 1, $2, '-infinity')
            on conflict (name) do update set last = $2,
              misses = case when a.locked_until > $2 then a.misses when a.last < $2 - interval '1 day' then 1 else a.misses + 1 end,
              locked_until = case when a.locked_until > $2 or a.misses + 1 < $3 or a.last < $2 - interval '1 day' then a.locked_until
                else $2 + least(interval '1 hour', interval '1 minute' * power(2, least(a.misses + 1 - $3, 10))) end
            returning 1)
        select coalesce((select locked_until <= $2 from before), true) from counted
        """, r => r.GetBoolean(0), stop, Key(what), ring.Now, Free)).Single();

    /// <summary>The proof was right: nothing is held against the name any more.</summary>
    public Task Forgive(string what, CancellationToken stop) =>
        ring.Run("update bot.sign_in_attempt set misses = 0, locked_until = '-infinity' where name = $1", stop, Key(what));

    private byte[] Key(string what) => master.Exact("attempt", what);
}
