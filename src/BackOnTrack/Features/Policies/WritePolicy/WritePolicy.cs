using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Policies;

namespace BackOnTrack.Features.Policies;

/// <summary>Puts a text in force; from then on every mentor is asked to acknowledge it.</summary>
public sealed class WritePolicy(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, PolicyInput input, CancellationToken stop) => db.Write(actor, Act.PolicyWrite, async tx =>
    {
        if (!Policy.Write(input.ToDraft(), actor.Account, tx.Now).Accepted(out var policy, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(policy);
        await tx.SaveChangesAsync(stop);
        tx.Did(Act.PolicyWrite, null, policy.Id);
        return policy.Id;
    }, stop);
}
