using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries.Register;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.ReceiveRegister;

/// <summary>The imports of one's units, and the units.</summary>
public sealed record ImportList(IReadOnlyList<RegisterImport> Imports, IReadOnlyList<Unit> Units);

/// <summary>What was brought in before, newest first.</summary>
public sealed class ListImports(Database db)
{
    private const int Most = 20;

    public Task<Outcome<ImportList>> Run(Actor actor, CancellationToken stop) => db.Read<ImportList>(actor, Act.RegisterImport, async tx =>
    {
        var imports = await tx.Set<RegisterImport>().AsNoTracking().OrderByDescending(i => i.ReceivedAt).Take(Most).ToListAsync(stop);
        var mine = await tx.UnitsOfActor(stop);
        tx.Saw(Act.RegisterImport, mentee: null);
        return new ImportList(imports, await tx.Set<Unit>().AsNoTracking().Where(u => mine.Contains(u.Id)).OrderBy(u => u.Name).ToListAsync(stop));
    }, stop);
}
