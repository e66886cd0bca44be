using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Training;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>Adds the next file of a deliverable, looked at like every file that comes into the house. Earlier ones stay.</summary>
public sealed class AddDeliverableVersion(Database db, MaterialScanner scanner)
{
    public async Task<Outcome<Guid>> Run(Actor actor, Guid id, string name, byte[] file, CancellationToken stop)
    {
        var kind = MaterialFile.KindOf(name, file);
        // Looked at before the transaction: a scanner may take its time.
        var scan = kind is null ? MaterialScan.NotScanned : await scanner.Look(file, stop);
        return await db.Write(actor, Act.DeliverableKeep, async tx =>
        {
            var deliverable = await tx.Deliverables.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, stop);
            if (deliverable is null) return Refusal.NotFound;
            if (scan is not { } looked) return new Refusal("Training.Refuse.FileHarmful", "Upload");
            var latest = await tx.DeliverableVersions.Where(v => v.Deliverable == id).MaxAsync(v => (int?)v.Edition, stop) ?? 0;
            if (!DeliverableVersion.Add(deliverable, latest, Path.GetFileName(name), file.Length, kind, looked, actor.Account, tx.Now).Accepted(out var version, out var refusals)) return Outcome<Guid>.Refused(refusals);
            version.Keep(tx.Hashes.SealForTheHouse("deliverable_version", "body", version.Id, Convert.ToBase64String(file)));
            tx.Add(version);
            tx.Did(Act.DeliverableKeep, null, version.Id);
            return version.Id;
        }, stop);
    }
}
