using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries.Register;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.SweepUploads;

/// <summary>
/// Throws away the registers nobody has confirmed, and the rows an import left out a month ago: they hold names, and nobody has asked
/// for them. Due on or before now, safe to run twice, late, and on two nodes.
/// </summary>
public sealed class SweepUploads(Database db)
{
    /// <summary>How long a file waits for whoever brought it in.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(14);

    public Task<Outcome<int>> Run(CancellationToken stop) => db.Read(Actor.House, Act.RegisterImportUndo, async tx =>
    {
        var before = tx.Now - Kept;
        var imports = tx.Set<RegisterImport>();
        var due = imports.Where(i => i.ReceivedAt <= before && (i.State == ImportState.Received || i.State == ImportState.Mapped || i.State == ImportState.Failed));
        var ids = await due.Select(i => i.Id).ToListAsync(stop);
        await due.ExecuteDeleteAsync(stop);
        ids.AddRange(await DropLeftOut(tx, stop));
        if (ids.Count == 0) tx.Saw(Act.RegisterImportUndo, mentee: null);
        foreach (var id in ids) tx.Did(Act.RegisterImportUndo, mentee: null, id);
        return (Outcome<int>)ids.Count;
    }, stop);

    private static async Task<IReadOnlyList<Guid>> DropLeftOut(Tx tx, CancellationToken stop)
    {
        var (imports, before) = (tx.Set<RegisterImport>(), tx.Now - RegisterImport.LeftOutKept);
        var due = tx.Set<RegisterPiece>().Where(p => p.Part == PiecePart.Bad && imports.Any(i => i.Id == p.Import && i.EndedAt <= before));
        var ids = await due.Select(p => p.Import).Distinct().ToListAsync(stop);
        await due.ExecuteDeleteAsync(stop);
        return ids;
    }
}
