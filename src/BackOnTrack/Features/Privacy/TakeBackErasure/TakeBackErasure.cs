using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Privacy;

/// <summary>Takes a proposal to erase a file back: whoever proposed it, or another coordinator of the unit.</summary>
public sealed class TakeBackErasure(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.ErasurePropose, async tx =>
    {
        if (await tx.ErasureProposals.SingleOrDefaultAsync(p => p.Id == id, stop) is not { } proposal) return Refusal.NotFound;
        if (!proposal.TakeBack(actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.ErasurePropose, proposal.Mentee, id);
        return id;
    }, stop);
}

/// <summary>Which proposal it is, by the file's reference.</summary>
public sealed class OfferTakingBack(Database db)
{
    public Task<Outcome<string>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<string>(actor, Act.ErasurePropose, async tx =>
    {
        if (await tx.ErasureProposals.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, stop) is not { } proposal) return Refusal.NotFound;
        tx.Saw(Act.ErasurePropose, proposal.Mentee, id);
        return proposal.Reference;
    }, stop);
}
