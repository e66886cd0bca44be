using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Files;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>Adds the next file of a deliverable, by the one door files come in through. Earlier ones stay.</summary>
public sealed class AddDeliverableVersion(Database db, FileDoor door)
{
    /// <param name="forEverybody">Somebody said that strangers may have this file too; asked where the deliverable is open.</param>
    public async Task<Outcome<Guid>> Run(Actor actor, Guid id, HeldOut file, bool forEverybody, CancellationToken stop)
    {
        var brought = await door.Look(file, stop);
        return await db.Write(actor, Act.DeliverableKeep, async tx =>
        {
            var deliverable = await tx.Deliverables.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, stop);
            if (deliverable is null) return Refusal.NotFound;
            if (deliverable.IsPublic && !forEverybody) return new Refusal("Practice.Refuse.ForEverybody", "ForEverybody");
            var latest = await tx.DeliverableVersions.Where(v => v.Deliverable == id).MaxAsync(v => (int?)v.Edition, stop) ?? 0;
            if (!DeliverableVersion.Add(deliverable, latest, brought, actor.Account, tx.Now).Accepted(out var version, out var refusals)) return Outcome<Guid>.Refused(refusals);
            version.Keep(tx.Hashes.SealForTheHouse("deliverable_version", "body", version.Id, Convert.ToBase64String(brought.Content)));
            tx.Add(version);
            tx.Did(Act.DeliverableKeep, null, version.Id);
            return version.Id;
        }, stop);
    }
}
