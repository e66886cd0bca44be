using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>Keeps what was read from a Word file: as a new practice, or in the draft of one there is. The same rules as for what is typed.</summary>
public sealed class ImportEntry(Database db)
{
    /// <param name="into">The practice whose draft it replaces; null for a new one.</param>
    /// <param name="seen">Which save of that draft there was when the file was shown.</param>
    public Task<Outcome<Guid>> Run(Actor actor, RanEntry entry, Guid? into, uint seen, CancellationToken stop) => db.Write(actor, Act.PracticeWrite, async tx =>
    {
        if (into is null)
        {
            if (!PracticeEntry.Begin(entry, actor.Account, tx.Now).Accepted(out var begun, out var faults)) return Outcome<Guid>.Refused(faults);
            tx.Add(begun);
            tx.Did(Act.PracticeWrite, null, begun.Id);
            return begun.Id;
        }
        var practice = await tx.Practices.SingleOrDefaultAsync(p => p.Id == into, stop);
        if (practice is null) return Refusal.NotFound;
        tx.Expect(practice, seen);
        if (!practice.Import(entry, actor.Account, tx.Now).Accepted(out var before, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (before is not null) tx.Add(before);
        await tx.LookAgainForQuotes(practice, await tx.LeafletsOf(practice.Id, stop), await tx.Latest(practice.Id, stop), stop);
        tx.Did(Act.PracticeWrite, null, practice.Id);
        return practice.Id;
    }, stop);
}
