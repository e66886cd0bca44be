using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>
/// An establishment is used no longer after a day: nobody can be put there afterwards, and its times for visits end, so that what is
/// booked there stands out. Left empty it stays open; what was ended is then added anew. Who was there stays on file.
/// </summary>
public sealed class CloseEstablishment(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, int id, DateOnly? last, CancellationToken stop) => db.Write(actor, Act.DirectoryWrite, async tx =>
    {
        if (await tx.Set<Establishment>().SingleOrDefaultAsync(e => e.Id == id, stop) is not { } it) return Refusal.NotFound;
        if (!await tx.Keeps(id, stop)) return new Refusal("Custody.Refuse.NotKept");
        it.Until = last;
        if (last is { } day)
            foreach (var slot in await tx.VisitSlots.Where(s => s.Establishment == id && !(s.Until <= day)).ToListAsync(stop)) slot.End(day);
        var record = Guid.CreateVersion7();
        tx.Did(Act.DirectoryWrite, null, record, tx.Keep(it.Name));
        return record;
    }, stop);
}
