using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Evaluation;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Practice;

/// <summary>Everything a file of a scenario holds. The mark says for whom it was made, and the log knows it by its number.</summary>
public sealed record ScenarioExport(string Mark, ScenarioSheet Sheet);

/// <summary>Hands a version of a scenario out of the house: written down as given away.</summary>
public sealed class ExportScenario(Database db, Words words)
{
    public Task<Outcome<ScenarioExport>> Run(Actor actor, Guid id, int? edition, CancellationToken stop) => db.Read<ScenarioExport>(actor, Act.AdoptionExport, async tx =>
    {
        if (await tx.Scenario(id, edition, 1, stop) is not { } sheet) return Refusal.NotFound;
        var number = Guid.CreateVersion7(tx.Now);
        tx.Saw(Act.AdoptionExport, null, number);
        return new ScenarioExport(await ExportFigures.MarkOf(tx, actor, number, words, stop), sheet);
    }, stop);
}
