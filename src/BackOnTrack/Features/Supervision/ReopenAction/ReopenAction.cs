using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision.ReopenAction;

/// <summary>What was ticked off was not done after all: it is owed again, and stands on its owner's list.</summary>
public sealed class ReopenAction(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentor, Guid id, CancellationToken stop) => db.Write(actor, Act.ActionReopen, async tx =>
    {
        if (await tx.AgreedActions.SingleOrDefaultAsync(a => a.Id == id && a.Mentor == mentor, stop) is not { } action) return Refusal.NotFound;
        if (await tx.CoachTalks.AnyAsync(t => t.Id == action.Talk && t.HeldOn == null, stop)) return Refusal.NotFound; // of a talk that never was nothing is owed
        action.Reopen();
        tx.Did(Act.ActionReopen, null, id);
        return action.Talk;
    }, stop);
}
