using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>Address, telephone, booking rules and what may be brought in, from a day on; what counted before stays.</summary>
public sealed class WriteEntry(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, int id, EntrySheet input, CancellationToken stop) => db.Write(actor, Act.DirectoryWrite, async tx =>
    {
        if (!await tx.Set<Establishment>().AnyAsync(e => e.Id == id, stop)) return Refusal.NotFound;
        if (!await tx.Keeps(id, stop)) return new Refusal("Custody.Refuse.NotKept");
        if (tx.Programme.Custody.FarForDirectory(input.From, tx.Now.Day()) is { } far) return far;
        if (!EstablishmentEntry.Of(id, input, actor.Account, tx.Now).Accepted(out var entry, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if ((await tx.DirectoryOf(id, tx.Now.Day(), stop))?.Entry is { } now && entry.From < now.From) return new Refusal("Custody.Refuse.EntryNowhere", nameof(input.From), [now.From]);
        tx.Add(entry);
        tx.Did(Act.DirectoryWrite, null, entry.Id);
        return entry.Id;
    }, stop);
}
