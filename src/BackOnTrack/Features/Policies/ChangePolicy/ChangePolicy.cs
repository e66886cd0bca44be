using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Policies;

/// <summary>Puts a changed text in the place of the one before; everybody is asked again.</summary>
public sealed class ChangePolicy(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, PolicyInput input, CancellationToken stop) => db.Write(actor, Act.PolicyWrite, async tx =>
    {
        var asked = await tx.Policies.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, stop);
        if (asked is null) return Refusal.NotFound;
        var holds = await tx.Policies.SingleOrDefaultAsync(p => p.Root == asked.Root && p.EndedAt == null, stop);
        if (holds is null) return new Refusal("Policies.Refuse.NotInForce");
        if (holds.Edition != input.Edition) return Refusal.Conflict;
        if (!holds.Change(input.ToDraft(), actor.Account, tx.Now).Accepted(out var next, out var refusals)) return Outcome<Guid>.Refused(refusals);
        // The old version must have ended in the table before the new one holds: one at a time.
        await tx.SaveChangesAsync(stop);
        tx.Add(next);
        await tx.SaveChangesAsync(stop);
        tx.Did(Act.PolicyWrite, null, next.Id);
        return next.Id;
    }, stop);
}
