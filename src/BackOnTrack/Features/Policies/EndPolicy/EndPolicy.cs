using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Policies;

/// <summary>A text holds no longer, and nobody is asked about it any more.</summary>
public sealed class EndPolicy(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.PolicyWrite, async tx =>
    {
        var policy = await tx.Policies.SingleOrDefaultAsync(p => p.Id == id, stop);
        if (policy is null) return Refusal.NotFound;
        if (!policy.End(tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.PolicyWrite, null, id);
        return id;
    }, stop);
}
