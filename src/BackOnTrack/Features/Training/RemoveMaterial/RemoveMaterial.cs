using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>Takes a file away; that there was one stays known.</summary>
public sealed class RemoveMaterial(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.MaterialAdd, async tx =>
    {
        var material = await tx.Materials.SingleOrDefaultAsync(m => m.Id == id, stop);
        if (material is null) return Refusal.NotFound;
        material.Remove(tx.Now);
        tx.Did(Act.MaterialAdd, null, id);
        return material.Cohort ?? Guid.Empty;
    }, stop);
}
