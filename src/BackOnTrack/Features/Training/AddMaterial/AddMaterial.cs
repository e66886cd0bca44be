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
public sealed class AddMaterial(Database db, FileScanner scanner, Curriculum curriculum)
{
    public async Task<Outcome<Guid>> Run(Actor actor, Guid cohort, MaterialInput input, string name, byte[] file, CancellationToken stop)
    {
        var kind = FileKinds.KindOf(name, file);
        // Looked at before the transaction: a scanner may take its time.
        var scan = kind is null ? FileScan.NotScanned : await scanner.Look(file, stop);
        var clean = kind is null ? file : CleanFile.Of(kind.Value, file);
        return await db.Write(actor, Act.MaterialAdd, async tx =>
        {
            if (!await tx.Cohorts.AnyAsync(c => c.Id == cohort, stop)) return Refusal.NotFound;
            if (scan is not { } looked || clean is null) return new Refusal(scan is null ? "Training.Refuse.FileHarmful" : "Training.Refuse.FileUnreadable", "Upload");
            if (!Material.Add(input.ForAll ? null : cohort, input.Module, Path.GetFileName(name), clean.Length, kind, looked, curriculum, actor.Account, tx.Now).Accepted(out var material, out var refusals)) return Outcome<Guid>.Refused(refusals);
            material.Keep(tx.Hashes.SealForTheHouse("material", "body", material.Id, Convert.ToBase64String(clean)));
            tx.Add(material);
            await tx.SaveChangesAsync(stop);
            tx.Did(Act.MaterialAdd, null, material.Id);
            return material.Id;
        }, stop);
    }
}
