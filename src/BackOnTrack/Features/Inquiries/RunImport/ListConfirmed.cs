using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries.Register;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.RunImport;

/// <summary>Imports somebody has confirmed and nobody has run yet, with whose they are and the language they read.</summary>
public sealed class ListConfirmed(Database db)
{
    public Task<Outcome<IReadOnlyList<(Guid Import, Guid Account, string Language)>>> Run(CancellationToken stop) =>
        db.Read<IReadOnlyList<(Guid, Guid, string)>>(Actor.House, Act.RegisterImport, async tx =>
        {
            var waiting = await tx.Set<RegisterImport>().AsNoTracking().Where(i => i.State == ImportState.Confirmed).OrderBy(i => i.ReceivedAt).ToListAsync(stop);
            var found = new List<(Guid, Guid, string)>();
            foreach (var import in waiting)
            {
                var language = await tx.Database.SqlQuery<string>($"select language as \"Value\" from bot.account where id = {import.Account} and disabled is null").SingleOrDefaultAsync(stop);
                if (language is not null) found.Add((import.Id, import.Account, language));
            }
            tx.Saw(Act.RegisterImport, mentee: null);
            return found;
        }, stop);
}
