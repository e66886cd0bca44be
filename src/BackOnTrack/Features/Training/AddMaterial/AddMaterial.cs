using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Files;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

public sealed class MaterialInput
{
    public int? Module { get; set; }

    /// <summary>For every group there is and will be, not for this one alone.</summary>
    public bool ForAll { get; set; }
}

/// <summary>Puts a file with a module, once its contents are what its name says and nothing harmful was found.</summary>
public sealed class AddMaterial(Database db, FileDoor door, Curriculum curriculum)
{
    public async Task<Outcome<Guid>> Run(Actor actor, Guid cohort, MaterialInput input, HeldOut file, CancellationToken stop)
    {
        var brought = await door.Look(file, stop);
        return await db.Write(actor, Act.MaterialAdd, async tx =>
        {
            if (!await tx.Cohorts.AnyAsync(c => c.Id == cohort, stop)) return Refusal.NotFound;
            if (!Material.Add(input.ForAll ? null : cohort, input.Module, brought, curriculum, actor.Account, tx.Now).Accepted(out var material, out var refusals)) return Outcome<Guid>.Refused(refusals);
            material.Keep(tx.Hashes.SealForTheHouse("material", "body", material.Id, Convert.ToBase64String(brought.Content)));
            tx.Add(material);
            await tx.SaveChangesAsync(stop);
            tx.Did(Act.MaterialAdd, null, material.Id);
            return material.Id;
        }, stop);
    }
}
