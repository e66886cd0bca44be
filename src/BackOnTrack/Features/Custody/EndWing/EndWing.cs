using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>A wing is used no longer.</summary>
public sealed class EndWing(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, int id, Guid wing, DateOnly? last, CancellationToken stop) => db.Write(actor, Act.DirectoryWrite, async tx =>
    {
        if (!await tx.Set<Establishment>().AnyAsync(e => e.Id == id, stop)) return Refusal.NotFound;
        if (!await tx.Keeps(id, stop)) return new Refusal("Custody.Refuse.NotKept");
        if (await tx.EstablishmentWings.SingleOrDefaultAsync(w => w.Id == wing && w.Establishment == id, stop) is not { } it) return Refusal.NotFound;
        if (last is not { } day) return new Refusal("Custody.Refuse.Open", "Last");
        it.End(day);
        tx.Did(Act.DirectoryWrite, null, it.Id);
        return it.Id;
    }, stop);
}
