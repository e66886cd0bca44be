using BackOnTrack.Data;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Drafts;

/// <summary>The words in which an act takes a draft out of the drawer or throws it away.</summary>
public static class DraftDrawer
{
    extension(Tx tx)
    {
        public DbSet<Draft> Drafts => tx.Set<Draft>();

        /// <summary>The actor's draft, open; null when there is none, it has expired, or its sheet was sent meanwhile.</summary>
        public async Task<Draft?> Draft(string form, Guid subject, CancellationToken stop)
        {
            var draft = await tx.Drafts.AsNoTracking()
                .SingleOrDefaultAsync(d => d.Account == tx.Actor.Account && d.Form == form && d.Subject == subject && d.ExpiresAt > tx.Now, stop);
            if (draft is null || await tx.WasSent(draft.Once, stop)) return null;
            return await tx.Open(draft, stop);
        }

        /// <summary>Throws the draft away in the transaction of the act that makes it superfluous.</summary>
        public Task DropDraft(string form, Guid subject, CancellationToken stop) =>
            tx.Drafts.Where(d => d.Account == tx.Actor.Account && d.Form == form && d.Subject == subject).ExecuteDeleteAsync(stop);

        /// <summary>Whether the sheet with this one-time key has made its record already.</summary>
        public async Task<bool> WasSent(Guid? once, CancellationToken stop) => once is { } key
            && await tx.Ask<Guid?>($"select bot.made_by_form({tx.Actor.Account}, {key})", stop) is not null;
    }
}
