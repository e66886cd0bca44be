using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;

namespace BackOnTrack.Features.Practice;

/// <summary>Hands a version of a scenario out of the house: written down as given away.</summary>
public sealed class ExportScenario(Database db)
{
    public Task<Outcome<ScenarioSheet>> Run(Actor actor, Guid id, int? edition, CancellationToken stop) => db.Read<ScenarioSheet>(actor, Act.AdoptionExport, async tx =>
    {
        if (await tx.Scenario(id, edition, 1, stop) is not { } sheet) return Refusal.NotFound;
        tx.Saw(Act.AdoptionExport, null, id);
        return sheet;
    }, stop);
}
