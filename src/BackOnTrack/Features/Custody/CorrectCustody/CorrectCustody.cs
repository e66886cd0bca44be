using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>
/// Something that was written down never was so: the row stays with the reason, what stood before counts again, and what followed
/// from it follows anew. The coordinator says it of everything, whoever reports from the prison of their own words on the same day.
/// </summary>
public sealed class CorrectCustody(Database db, FollowCustody follow)
{
    public async Task<Outcome<Guid>> Run(Actor actor, Guid change, Mistake? why, CancellationToken stop)
    {
        var outcome = await db.Write(actor, Act.CustodyCorrect, async tx =>
        {
            if (await tx.CustodyChanges.AsNoTracking().SingleOrDefaultAsync(c => c.Id == change, stop) is not { } it || !await tx.TakesPart(it.Mentee, stop)) return Refusal.NotFound;
            tx.About(it.Mentee);
            await tx.OneAtATime(it.Mentee, stop);
            var book = await tx.CustodyBookOf(it.Mentee, it.Unit, stop);
            var before = book.On(tx.Now.Day());
            if (actor.Hat is Role.Referrer && it.WhyNotBy(book.Rows.GetValueOrDefault(it.Record), actor.Account, tx.Now.Day()) is { } no) return no;
            if (!book.Strike(it.Record, why, tx.Stamp(CustodySource.Coordinator)).Accepted(out var entry, out var refusals)) return Outcome<Guid>.Refused(refusals);
            if (!entry.Known) tx.Add(CustodyChange.Of(it.Unit, CustodyKind.Mistake, it.Record, before, book.On(tx.Now.Day()), tx.Now, WritingDown.OwnEffects(entry)));
            await tx.SettleReach(it.Mentee, Act.CustodyCorrect, stop);
            tx.Did(Act.CustodyCorrect, it.Mentee, it.Record);
            return it.Mentee;
        }, stop);
        if (outcome.Accepted(out _, out _)) await follow.RightAway(stop);
        return outcome;
    }
}
