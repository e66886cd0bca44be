using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Features.Inquiries.Import;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.DownloadBadRows;

/// <summary>Hands out the rows an import left out, with what is wrong with each.</summary>
public sealed class DownloadBadRows(Database db)
{
    public Task<Outcome<byte[]>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<byte[]>(actor, Act.RegisterImport, async tx =>
    {
        if (!await tx.Set<RegisterPiece>().AnyAsync(p => p.Import == id && p.Part == PiecePart.Bad, stop)) return Refusal.NotFound;
        using var whole = new MemoryStream();
        await tx.Read(id, PiecePart.Bad).CopyToAsync(whole, stop);
        tx.Saw(Act.RegisterImport, mentee: null, id);
        return whole.ToArray();
    }, stop);
}
