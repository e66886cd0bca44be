using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>A file without its bytes.</summary>
public sealed record MaterialLine(Guid Id, int Module, string Name, FileKind Kind, int Bytes, FileScan Scan, bool ForAll);

/// <summary>What a group is given, module by module: its own files and those for all groups.</summary>
public sealed record MaterialsOf(Cohort Cohort, ILookup<int, MaterialLine> Files);

public sealed class ListMaterials(Database db)
{
    private const int Most = 300;

    public Task<Outcome<MaterialsOf>> Run(Actor actor, Guid cohort, CancellationToken stop) => db.Read<MaterialsOf>(actor, Act.MaterialRead, async tx =>
    {
        var group = await tx.Cohorts.AsNoTracking().SingleOrDefaultAsync(c => c.Id == cohort, stop);
        if (group is null) return Refusal.NotFound;
        var files = await tx.Materials.AsNoTracking().Where(m => m.RemovedAt == null && (m.Cohort == null || m.Cohort == cohort)).OrderBy(m => m.Module).ThenBy(m => m.Name).Take(Most)
            .Select(m => new MaterialLine(m.Id, m.Module, m.Name, m.Kind, m.Bytes, m.Scan, m.Cohort == null)).ToListAsync(stop);
        return new MaterialsOf(group, files.ToLookup(f => f.Module));
    }, stop);
}
