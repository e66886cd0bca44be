using BackOnTrack.Data;
using BackOnTrack.Domain.Documents;
using BackOnTrack.Files;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Documents;

/// <summary>What happens to a file before the transaction: said what it is, looked at for harm, and cleaned.</summary>
public sealed class Incoming(FileScanner scanner)
{
    public async Task<Brought> Look(string name, byte[] file, CancellationToken stop)
    {
        var kind = FileKinds.KindOf(name, file);
        if (kind is null) return new(Path.GetFileName(name), file.Length, null, null, null);
        var scan = await scanner.Look(file, stop); // a scanner may take its time
        return new(Path.GetFileName(name), file.Length, kind, scan is null ? null : CleanFile.Of(kind.Value, file), scan);
    }

    /// <summary>How much of the mentee's file is taken, as far as the actor's wall shows it.</summary>
    internal static async Task<Kept> Kept(Tx tx, Guid mentee, CancellationToken stop)
    {
        var kept = await tx.Documents.Where(d => d.Mentee == mentee && d.RemovedAt == null).GroupBy(d => d.Mentee).Select(g => new { Count = g.Count(), Bytes = g.Sum(d => (long)d.Bytes) }).SingleOrDefaultAsync(stop);
        return new(kept?.Count ?? 0, kept?.Bytes ?? 0);
    }
}
