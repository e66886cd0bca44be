using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>Every establishment there is, for whoever goes there or sends people there.</summary>
public sealed class ListEstablishments(Database db)
{
    public Task<Outcome<IReadOnlyList<Establishment>>> Run(Actor actor, CancellationToken stop) => db.Read<IReadOnlyList<Establishment>>(actor, Act.DirectoryRead,
        async tx => await tx.Set<Establishment>().AsNoTracking().OrderBy(e => e.Name).Take(500).ToListAsync(stop), stop);
}
