using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>A file as it was brought in.</summary>
public sealed record MaterialBytes(string Name, FileKind Kind, byte[] File);

public sealed class ReadMaterial(Database db)
{
    public Task<Outcome<MaterialBytes>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<MaterialBytes>(actor, Act.MaterialRead, async tx =>
    {
        var material = await tx.Materials.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id && m.RemovedAt == null, stop);
        if (material is null) return Refusal.NotFound;
        return new MaterialBytes(material.Name, material.Kind, Convert.FromBase64String(tx.Hashes.OpenForTheHouse("material", "body", id, material.Body)));
    }, stop);
}
