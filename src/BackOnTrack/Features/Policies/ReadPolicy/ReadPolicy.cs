using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Policies;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Policies;

/// <summary>One of the versions of a text, without its words.</summary>
public sealed record PolicyEdition(Guid Id, int Edition, DateTimeOffset WrittenAt, DateTimeOffset? EndedAt);

/// <summary>A version with the others of its text, and since when the reader has acknowledged it.</summary>
public sealed record PolicySheet(Policy Policy, string WrittenBy, IReadOnlyList<PolicyEdition> Editions, DateTimeOffset? Mine)
{
    /// <summary>The version that holds, where this one no longer does.</summary>
    public PolicyEdition? Newer => Policy.InForce ? null : Editions.FirstOrDefault(e => e.EndedAt is null);
}

public sealed class ReadPolicy(Database db)
{
    public Task<Outcome<PolicySheet>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<PolicySheet>(actor, Act.PolicyRead, async tx =>
    {
        var policy = await tx.Policies.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, stop);
        if (policy is null) return Refusal.NotFound;
        var editions = await tx.Policies.AsNoTracking().Where(p => p.Root == policy.Root).OrderByDescending(p => p.Edition)
            .Select(p => new PolicyEdition(p.Id, p.Edition, p.WrittenAt, p.EndedAt)).ToListAsync(stop);
        var mine = await tx.PolicyAcknowledgements.Where(a => a.Policy == id && a.Mentor == actor.Account).Select(a => (DateTimeOffset?)a.At).SingleOrDefaultAsync(stop);
        var names = await tx.NamesOf([policy.WrittenBy], stop);
        return new PolicySheet(policy, names.GetValueOrDefault(policy.WrittenBy, ""), editions, mine);
    }, stop);
}
