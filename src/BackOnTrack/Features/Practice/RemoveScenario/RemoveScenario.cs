using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>Removes a scenario with its versions: a plan nobody goes by any more is nobody's record.</summary>
public sealed class RemoveScenario(Database db)
{
    /// <param name="seen">Which save the page showed: nobody removes a plan they have not seen.</param>
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, uint seen, CancellationToken stop) => db.Write(actor, Act.AdoptionWrite, async tx =>
    {
        var scenario = await tx.Scenarios.SingleOrDefaultAsync(s => s.Id == id, stop);
        if (scenario is null) return Refusal.NotFound;
        if (scenario.Version != seen) return Refusal.Conflict;
        await tx.ScenarioVersions.Where(v => v.Scenario == id).ExecuteDeleteAsync(stop);
        tx.Remove(scenario);
        tx.Did(Act.AdoptionWrite, null, id);
        return id;
    }, stop);
}
