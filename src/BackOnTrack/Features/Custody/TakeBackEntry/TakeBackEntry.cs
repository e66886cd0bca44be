using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>What was written about an establishment for a later day was wrong: it is taken back before that day comes, and the row stays.</summary>
public sealed class TakeBackEntry(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, int id, Guid entry, CancellationToken stop) => db.Write(actor, Act.DirectoryWrite, async tx =>
    {
        if (!await tx.Keeps(id, stop)) return new Refusal("Custody.Refuse.NotKept");
        if (await tx.EstablishmentEntries.SingleOrDefaultAsync(e => e.Id == entry && e.Establishment == id, stop) is not { } it) return Refusal.NotFound;
        if (!it.TakeBack(actor.Account, tx.Now, tx.Now.Day()).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.DirectoryWrite, null, it.Id);
        return it.Id;
    }, stop);
}
