using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>Keeps a plan as the next version of its scenario; the ones before stay.</summary>
public sealed class WriteScenario(Database db)
{
    /// <param name="seen">Which save the form showed.</param>
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, AdoptionPlan plan, uint seen, CancellationToken stop) => db.Write(actor, Act.AdoptionWrite, async tx =>
    {
        var scenario = await tx.Scenarios.SingleOrDefaultAsync(s => s.Id == id, stop);
        if (scenario is null) return Refusal.NotFound;
        tx.Expect(scenario, seen);
        if (!scenario.Write(plan, actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(scenario.ToVersion(tx.Now));
        tx.Did(Act.AdoptionWrite, null, id);
        return id;
    }, stop);
}
