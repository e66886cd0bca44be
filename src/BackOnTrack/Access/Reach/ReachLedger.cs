using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Access;

/// <summary>The words in which acts give and end rights.</summary>
public static class ReachLedger
{
    extension(Tx tx)
    {
        public DbSet<Reach> Reaches => tx.Set<Reach>();
        public DbSet<Exclusion> Exclusions => tx.Set<Exclusion>();

        /// <summary>Gives an account a capacity in a file from now on. <paramref name="cause"/> is the act that causes it.</summary>
        public void Give(Guid account, Capacity capacity, Guid file, int unit, Act cause) => tx.Add(new Reach
        {
            Id = Guid.CreateVersion7(),
            Account = account,
            Capacity = capacity,
            File = file,
            Unit = unit,
            Since = tx.Now,
            Cause = Snake.Of(cause),
            CausedBy = tx.Actor.Account,
        });

        /// <summary>Ends an account's capacity in a file in this same instant; from the next request on the file is not there.</summary>
        public async Task End(Guid account, Capacity capacity, Guid file, CancellationToken stop)
        {
            var open = await tx.Reaches.Where(r => r.Account == account && r.Capacity == capacity && r.File == file && r.Until == null).ToListAsync(stop);
            foreach (var row in open) row.End(tx.Now);
        }

        /// <summary>Those of the accounts who may hear that something has happened in a file: whoever is kept from it is told nothing of it, not even that (scenario 50).</summary>
        public async Task<IReadOnlyList<Guid>> MayHear(Guid file, IEnumerable<Guid> accounts, CancellationToken stop)
        {
            Guid[] all = [.. accounts.Distinct()];
            return await tx.Database.SqlQuery<Guid>($"select a as \"Value\" from bot.may_hear({file}, {all}) a").ToListAsync(stop);
        }

        /// <summary>
        /// Saves, then gives and ends the rights that follow from periods, states and answers, in this transaction: from
        /// the next request on somebody who is no longer mentor or contact finds nothing.
        /// </summary>
        public async Task SettleReach(Guid mentee, Act cause, CancellationToken stop)
        {
            await tx.SaveChangesAsync(stop);
            await tx.Database.ExecuteSqlAsync($"select bot.settle_reach({mentee}, {Snake.Of(cause)})", stop);
        }
    }
}
