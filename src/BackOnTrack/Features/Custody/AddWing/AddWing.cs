using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>A wing or unit of the establishment, from a day on.</summary>
public sealed class AddWing(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, int id, WingForm input, CancellationToken stop) => db.Write(actor, Act.DirectoryWrite, async tx =>
    {
        if (!await tx.Set<Establishment>().AnyAsync(e => e.Id == id, stop)) return Refusal.NotFound;
        if (!await tx.Keeps(id, stop)) return new Refusal("Custody.Refuse.NotKept");
        if (tx.Programme.Custody.FarForDirectory(input.From, tx.Now.Day()) is { } far) return far;
        if (!EstablishmentWing.Of(id, input.Name, input.From).Accepted(out var wing, out var refusals)) return Outcome<Guid>.Refused(refusals);
        var open = await tx.EstablishmentWings.Where(w => w.Establishment == id && w.Until == null).Select(w => w.Name).ToListAsync(stop);
        if (open.Contains(wing.Name, StringComparer.OrdinalIgnoreCase)) return new Refusal("Custody.Refuse.WingThere", "Name");
        tx.Add(wing);
        tx.Did(Act.DirectoryWrite, null, wing.Id);
        return wing.Id;
    }, stop);
}
