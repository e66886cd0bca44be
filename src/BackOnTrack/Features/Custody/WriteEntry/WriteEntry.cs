using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>Address, telephone, booking rules and what may be brought in, from a day on; what counted before stays.</summary>
public sealed class WriteEntry(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, int id, EntrySheet input, CancellationToken stop) => db.Write(actor, Act.DirectoryWrite, async tx =>
    {
        if (!await tx.Set<Establishment>().AnyAsync(e => e.Id == id, stop)) return Refusal.NotFound;
        if (!await tx.Keeps(id, stop)) return new Refusal("Custody.Refuse.NotKept");
        if (!EstablishmentEntry.Of(id, input, actor.Account, tx.Now).Accepted(out var entry, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(entry);
        tx.Did(Act.DirectoryWrite, null, entry.Id);
        return entry.Id;
    }, stop);
}
