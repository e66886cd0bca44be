using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Policies;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Policies;

/// <summary>A mentor has read the text as it stands and works by it.</summary>
public sealed class AcknowledgePolicy(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.PolicyAcknowledge, async tx =>
    {
        var policy = await tx.Policies.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, stop);
        var mentor = await tx.Mentors.SingleOrDefaultAsync(m => m.Id == actor.Account, stop);
        if (policy is null || mentor is null) return Refusal.NotFound;
        if (!await tx.PolicyAcknowledgements.AnyAsync(a => a.Policy == id && a.Mentor == mentor.Id, stop))
        {
            if (!PolicyAcknowledgement.Make(mentor, policy, tx.Now).Accepted(out var said, out var refusals)) return Outcome<Guid>.Refused(refusals);
            tx.Add(said);
        }
        tx.Did(Act.PolicyAcknowledge, null, id);
        return id;
    }, stop);
}
