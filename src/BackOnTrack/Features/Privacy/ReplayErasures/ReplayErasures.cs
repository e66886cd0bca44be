using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Privacy;
using BackOnTrack.Features.People;
using BackOnTrack.Vault;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Privacy;

/// <summary>
/// Before the service answers anybody: every file in the ledger outside the database that is there again goes again (O14, scenario
/// 59), and each ledger learns what only the other holds. Nothing is asked about the file's state: what a backup brings back is
/// older than what two people decided. Safe twice, late, and on two nodes.
/// </summary>
public sealed class ReplayErasures(Database db, HouseSettings settings, MasterKey master)
{
    /// <summary>How many files went again.</summary>
    /// <exception cref="DamagedLedgerException">The ledger outside cannot be trusted as it is.</exception>
    public async Task<int> Run(CancellationToken stop)
    {
        var outside = new ErasedOutside(settings.DataFolder, master);
        var lines = outside.Read();
        var (files, inside) = await Standing([.. lines.Select(l => l.File)], stop);
        foreach (var only in inside.Values.Where(e => lines.All(l => l.Id != e.Id)).OrderBy(e => e.ErasedAt)) outside.Announce(only);
        foreach (var line in lines.Where(l => files.Contains(l.File) || !inside.ContainsKey(l.Id))) await Again(line, stop);
        return lines.Count(l => files.Contains(l.File));
    }

    /// <summary>Which of these files are there, and what the database knows to be erased.</summary>
    private async Task<(HashSet<Guid> Files, Dictionary<Guid, Erasure> Inside)> Standing(Guid[] erased, CancellationToken stop)
    {
        var outcome = await db.Read<(HashSet<Guid>, Dictionary<Guid, Erasure>)>(Actor.House, Act.ErasureRead, async tx =>
        {
            var files = await tx.Mentees.Where(m => erased.Contains(m.Id)).Select(m => m.Id).ToListAsync(stop);
            var inside = await tx.Erasures.AsNoTracking().ToDictionaryAsync(e => e.Id, stop);
            tx.SawMany(Act.ErasureRead, files);
            return (files.ToHashSet(), inside);
        }, stop);
        return outcome.Accepted(out var found, out _) ? found : throw new InvalidOperationException("The ledger of erased files could not be read.");
    }

    private async Task Again(Erasure line, CancellationToken stop)
    {
        var outcome = await db.Write(Actor.House, Act.ErasureReplay, async tx =>
        {
            await tx.Ask<int>($"select bot.erase_again({line.Id}, {line.File}, {line.Unit}, {Snake.Of(line.Ground)}, {line.ProposedBy}, {line.DecidedBy}, {line.ErasedAt.UtcDateTime}, {line.Rows})", stop);
            tx.Did(Act.ErasureReplay, line.File, line.Id);
            return line.Id;
        }, stop);
        if (!outcome.Accepted(out _, out _)) throw new InvalidOperationException($"Erasure {line.Id} could not be carried out again.");
    }
}
