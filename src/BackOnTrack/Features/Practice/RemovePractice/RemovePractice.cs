using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>Removes a practice of which no version was ever published, with all that hangs on it. What was published is taken off its page and stays.</summary>
public sealed class RemovePractice(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, uint seen, CancellationToken stop) => db.Write(actor, Act.PracticeWrite, async tx =>
    {
        var practice = await tx.Practices.SingleOrDefaultAsync(p => p.Id == id, stop);
        if (practice is null) return Refusal.NotFound;
        if (practice.Version != seen) return Refusal.Conflict;
        if (await tx.PracticeVersions.AnyAsync(v => v.Practice == id, stop)) return new Refusal("Practice.Refuse.Published");
        var deliverables = tx.Deliverables;
        await tx.DeliverableVersions.Where(v => deliverables.Any(d => d.Id == v.Deliverable && d.Practice == id)).ExecuteDeleteAsync(stop);
        await tx.Deliverables.Where(d => d.Practice == id).ExecuteDeleteAsync(stop);
        await tx.Leaflets.Where(l => l.Practice == id).ExecuteDeleteAsync(stop);
        await tx.BeforeImports.Where(b => b.Practice == id).ExecuteDeleteAsync(stop);
        tx.Remove(practice);
        tx.Did(Act.PracticeWrite, null, id);
        return id;
    }, stop);
}

/// <summary>What goes with a practice.</summary>
public sealed record Removal(string Name, uint Seen, bool IsPublished, int Leaflets, int Before, IReadOnlyList<string> Deliverables);

public sealed class ShowRemoval(Database db)
{
    private const int Most = 100;

    public Task<Outcome<Removal>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<Removal>(actor, Act.PracticeRead, async tx =>
    {
        var practice = await tx.Practices.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, stop);
        if (practice is null) return Refusal.NotFound;
        return new Removal(practice.Name, practice.Version, await tx.PracticeVersions.AnyAsync(v => v.Practice == id, stop), await tx.Leaflets.CountAsync(l => l.Practice == id, stop),
            await tx.BeforeImports.CountAsync(b => b.Practice == id, stop), await tx.Deliverables.Where(d => d.Practice == id).OrderBy(d => d.Title).Take(Most).Select(d => d.Title).ToListAsync(stop));
    }, stop);
}
