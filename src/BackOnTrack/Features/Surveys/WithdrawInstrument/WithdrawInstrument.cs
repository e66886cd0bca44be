using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Surveys;

/// <summary>Takes back a line that was written by mistake; that it was there stays to be seen.</summary>
public sealed class WithdrawInstrument(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.InstrumentKeep, async tx =>
    {
        if (await tx.Instruments.SingleOrDefaultAsync(i => i.Id == id, stop) is not { } instrument) return Refusal.NotFound;
        if (!instrument.Withdraw(actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.InstrumentKeep, null, id);
        return id;
    }, stop);
}
