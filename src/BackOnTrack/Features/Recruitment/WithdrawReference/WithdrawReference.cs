using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Recruitment;

/// <summary>Takes the address of a referee back while it is open. That somebody was asked stays known.</summary>
public sealed class WithdrawReference(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.ReferenceWithdraw, async tx =>
    {
        var reference = await tx.References.SingleOrDefaultAsync(r => r.Id == id, stop);
        if (reference is null) return Refusal.NotFound;
        if (!reference.Withdraw(actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.ReferenceWithdraw, null, reference.Id);
        return reference.Application;
    }, stop);
}
