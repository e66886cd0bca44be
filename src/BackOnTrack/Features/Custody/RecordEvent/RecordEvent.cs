using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;

namespace BackOnTrack.Features.Custody;

/// <summary>
/// Writes down that something has happened, by whichever way it comes in: form, file or interface. What was said before is
/// answered with the record of then, and nothing follows a second time. What follows in other rooms is done right after.
/// </summary>
public sealed class RecordEvent(Database db, FollowCustody follow)
{
    public async Task<Outcome<Guid>> Run(Actor actor, Guid mentee, CustodyEvent it, CustodySource? source, CancellationToken stop)
    {
        var act = ActOf(it.Kind);
        var outcome = await db.Write(actor, act, tx => tx.WriteDown(act, mentee, it, source ?? SourceOf(actor.Hat), stop), stop);
        if (outcome.Accepted(out _, out _)) await follow.RightAway(stop);
        return outcome;
    }

    /// <summary>Restrictions are the security office's to write too; everything else is not.</summary>
    public static Act ActOf(CustodyKind? kind) => kind is CustodyKind.Restriction or CustodyKind.Lifting ? Act.RestrictionRecord : Act.CustodyRecord;

    private static CustodySource SourceOf(Role hat) => hat switch
    {
        Role.Referrer => CustodySource.PrisonContact,
        Role.Security => CustodySource.SecurityOffice,
        _ => CustodySource.Coordinator,
    };
}
