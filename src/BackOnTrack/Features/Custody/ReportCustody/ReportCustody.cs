using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Domain.People;
using BackOnTrack.Web.Api;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>What came of a report: the record that says it, and whether it had been said before.</summary>
public sealed record ReportedEvent(Guid Record, bool Known);

/// <summary>
/// Another system reports an event by the reference of the file. It is written down as from the form and the file: what was said
/// before is recognised, whichever way it came, and what follows is done right after.
/// </summary>
public sealed class ReportCustody(Database db, FollowCustody follow)
{
    public async Task<Outcome<ReportedEvent>> Run(Actor actor, EventRow row, CancellationToken stop)
    {
        CustodyEntry? said = null;
        var outcome = await db.Write(actor, Act.CustodyReport, async tx =>
        {
            if (row.Problems.Count > 0) return Outcome<Guid>.Refused(row.Problems);
            if (await tx.Set<Mentee>().AsNoTracking().Where(m => m.Reference == row.Reference).Select(m => (Guid?)m.Id).SingleOrDefaultAsync(stop) is not { } mentee) return Refusal.NotFound;
            if (!(await NamedPlaces.Of(tx, stop)).In(row).Accepted(out var it, out var refusals)) return Outcome<Guid>.Refused(refusals);
            if (!(await tx.Enter(Act.CustodyReport, mentee, it, CustodySource.Api, stop)).Accepted(out said, out refusals)) return Outcome<Guid>.Refused(refusals);
            return said.Record;
        }, stop);
        if (!outcome.Accepted(out var record, out var no)) return Outcome<ReportedEvent>.Refused(no);
        // The key had been used, for something else, or for what holds no longer: nothing was written, and to answer with the other record would lose this event.
        if (record != said?.Record) return new Refusal("House.Refuse.KeyUsed", ApiDoor.KeyHeader);
        await follow.RightAway(stop);
        return new ReportedEvent(record, said.Known);
    }
}
