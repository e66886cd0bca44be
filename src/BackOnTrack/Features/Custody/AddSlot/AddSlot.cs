using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>A time of the week in which visits can be booked.</summary>
public sealed class AddSlot(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, int id, SlotForm input, CancellationToken stop) => db.Write(actor, Act.DirectoryWrite, async tx =>
    {
        if (!await tx.Set<Establishment>().AnyAsync(e => e.Id == id, stop)) return Refusal.NotFound;
        if (!await tx.Keeps(id, stop)) return new Refusal("Custody.Refuse.NotKept");
        if (tx.Programme.Custody.FarForDirectory(input.From, tx.Now.Day()) is { } far) return far;
        if (!VisitSlot.Of(id, input.Weekday, input.Starts, input.Ends, input.From, input.Until).Accepted(out var slot, out var refusals)) return Outcome<Guid>.Refused(refusals);
        var there = await tx.VisitSlots.AsNoTracking().Where(s => s.Establishment == id && s.Weekday == slot.Weekday).ToListAsync(stop);
        if (there.Find(s => s.Overlaps(slot, tx.Now.Day())) is { } taken) return new Refusal("Custody.Refuse.SlotOverlaps", nameof(input.Starts), [taken.Starts, taken.Ends]);
        tx.Add(slot);
        tx.Did(Act.DirectoryWrite, null, slot.Id);
        return slot.Id;
    }, stop);
}
