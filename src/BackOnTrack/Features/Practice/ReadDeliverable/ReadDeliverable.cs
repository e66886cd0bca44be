using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>A file of a deliverable without its bytes.</summary>
public sealed record FileLine(Guid Id, int Edition, string Name, FileKind Kind, int Bytes, FileScan Scan, DateTimeOffset AddedAt, DateTimeOffset? WithdrawnAt, string? WithdrawnBecause);

/// <summary>A deliverable with its files, the newest first.</summary>
/// <param name="Practice">What it belongs to; null for whoever reads the library and not the entries.</param>
public sealed record DeliverableSheet(Deliverable Deliverable, string? Practice, IReadOnlyList<FileLine> Files);

public sealed class ReadDeliverable(Database db)
{
    private const int MostFiles = 100;

    public Task<Outcome<DeliverableSheet>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<DeliverableSheet>(actor, Act.DeliverableRead, async tx =>
    {
        var deliverable = await tx.Deliverables.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, stop);
        if (deliverable is null) return Refusal.NotFound;
        var practice = await tx.Practices.Where(p => p.Id == deliverable.Practice).Select(p => p.Name).SingleOrDefaultAsync(stop);
        var files = await tx.DeliverableVersions.AsNoTracking().Where(v => v.Deliverable == id).OrderByDescending(v => v.Edition).Take(MostFiles)
            .Select(v => new FileLine(v.Id, v.Edition, v.Name, v.Kind, v.Bytes, v.Scan, v.AddedAt, v.WithdrawnAt, v.WithdrawnBecause)).ToListAsync(stop);
        return new DeliverableSheet(deliverable, practice, files);
    }, stop);
}

/// <summary>A file as it was brought in.</summary>
public sealed record DeliverableBytes(string Name, FileKind Kind, byte[] File)
{
    internal static DeliverableBytes Open(Tx tx, DeliverableVersion version) =>
        new(version.Name, version.Kind, Convert.FromBase64String(tx.Hashes.OpenForTheHouse("deliverable_version", "body", version.Id, version.Body)));
}

public sealed class ReadDeliverableFile(Database db)
{
    public Task<Outcome<DeliverableBytes>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<DeliverableBytes>(actor, Act.DeliverableRead, async tx =>
        await tx.DeliverableVersions.AsNoTracking().SingleOrDefaultAsync(v => v.Id == id && v.WithdrawnAt == null, stop) is { } version ? DeliverableBytes.Open(tx, version) : Refusal.NotFound, stop);
}

/// <summary>Lets strangers have a deliverable on its practice's public page, or keeps it in the house.</summary>
public sealed class OpenDeliverable(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, bool open, CancellationToken stop) => db.Write(actor, Act.DeliverableKeep, async tx =>
    {
        var deliverable = await tx.Deliverables.SingleOrDefaultAsync(d => d.Id == id, stop);
        if (deliverable is null) return Refusal.NotFound;
        if (!deliverable.Open(open, await tx.DeliverableVersions.AnyAsync(v => v.Deliverable == id && v.WithdrawnAt == null, stop)).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.DeliverableKeep, null, id);
        return id;
    }, stop);
}
