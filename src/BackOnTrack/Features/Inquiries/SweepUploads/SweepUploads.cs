using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries.Register;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.SweepUploads;

/// <summary>
/// Throws away the registers nobody has confirmed: they hold names, and nobody has asked for them. Due on or before now, safe
/// to run twice, late, and on two nodes.
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
        if (ids.Count == 0) tx.Saw(Act.RegisterImportUndo, mentee: null);
        foreach (var id in ids) tx.Did(Act.RegisterImportUndo, mentee: null, id);
        return (Outcome<int>)ids.Count;
    }, stop);
}
