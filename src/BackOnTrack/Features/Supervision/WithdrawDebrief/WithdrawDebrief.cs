using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision.WithdrawDebrief;

/// <summary>It was reported by mistake: nobody owes the debrief any more, and it counts nowhere. Its page stays, with the reason.</summary>
public sealed class WithdrawDebrief(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentor, Guid id, string? why, CancellationToken stop) => db.Write(actor, Act.HappeningWithdraw, async tx =>
    {
        if (await tx.DebriefsEver.SingleOrDefaultAsync(d => d.Id == id && d.Mentor == mentor, stop) is not { } debrief) return Refusal.NotFound;
        if (debrief.InTheWayOfChanging(actor.Account, actor.Hat == Role.Coach) is { } no) return no;
        if (!debrief.Withdraw(why, actor.Account, tx.Now).Accepted(out var before, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(before);
        tx.Did(Act.HappeningWithdraw, null, id);
        return id;
    }, stop);
}
