using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>Keeps the draft as it was typed, faults and all. Publishing is another act.</summary>
public sealed class WriteEntry(Database db)
{
    /// <param name="seen">Which save the form showed.</param>
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, RanEntry entry, uint seen, CancellationToken stop) => db.Write(actor, Act.PracticeWrite, async tx =>
    {
        var practice = await tx.Practices.SingleOrDefaultAsync(p => p.Id == id, stop);
        if (practice is null) return Refusal.NotFound;
        tx.Expect(practice, seen);
        if (!practice.Write(entry, actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        await tx.LookAgainForQuotes(practice, await tx.LeafletsOf(id, stop), await tx.Latest(id, stop), stop);
        tx.Did(Act.PracticeWrite, null, practice.Id);
        return practice.Id;
    }, stop);
}
