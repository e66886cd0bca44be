using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>
/// The security office registers a restriction by the reference of the file, without looking anything up. It reaches the
/// file from then on as long as the restriction holds, to lift it. A wrong reference is answered as one that may not be used.
/// </summary>
public sealed class RestrictByReference(Database db, FollowCustody follow)
{
    public async Task<Outcome<Guid>> Run(Actor actor, string? reference, CustodyEvent it, CancellationToken stop)
    {
        var outcome = await db.Write(actor, Act.RestrictionRecord, async tx =>
        {
            if (string.IsNullOrWhiteSpace(reference)) return new Refusal("Custody.Refuse.Open", "Reference");
            var kept = FileReference.Parse(reference) ?? reference;
            var found = await tx.Ask<Guid?>($"select bot.security_takes_up({kept})", stop);
            return found is { } mentee
                ? await tx.WriteDown(Act.RestrictionRecord, mentee, it with { Kind = CustodyKind.Restriction }, CustodySource.SecurityOffice, stop)
                : new Refusal("Custody.Refuse.Reference", "Reference");
        }, stop);
        if (outcome.Accepted(out _, out _)) await follow.RightAway(stop);
        return outcome;
    }
}
