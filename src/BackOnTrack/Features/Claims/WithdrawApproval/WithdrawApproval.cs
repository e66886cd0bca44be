using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Claims.ReadClaim;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Claims.WithdrawApproval;

/// <summary>Undoes a mistaken approval before a batch takes the claim along: it waits again to be decided or sent back.</summary>
public sealed class WithdrawApproval(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentor, Guid id, DecideInput input, CancellationToken stop) => db.Write(actor, Act.ClaimWithdraw, async tx =>
    {
        if (await tx.Claims.SingleOrDefaultAsync(c => c.Id == id && c.Mentor == mentor, stop) is not { } claim) return Refusal.NotFound;
        tx.Expect(claim, input.Version);
        if (!claim.WithdrawApproval(input.Reason, actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.ClaimWithdraw, null, id);
        return id;
    }, stop);
}
