using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Evaluation;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Practice;

/// <summary>Everything a file of costs holds. The mark says for whom it was made, and the log knows it by its number.</summary>
public sealed record CostExport(string Mark, Costs Costs);

/// <summary>Takes the costs of a period out of the house as a file: figures like the others, and a disclosure each time.</summary>
public sealed class ExportCosts(Database db, Words words)
{
    public Task<Outcome<CostExport>> Run(Actor actor, FigureQuestion asked, CancellationToken stop) => db.Read<CostExport>(actor, Act.FigureExport, async tx =>
    {
        var number = Guid.CreateVersion7(tx.Now);
        tx.Saw(Act.FigureExport, null, number);
        return new CostExport(await ExportFigures.MarkOf(tx, actor, number, words, stop), await tx.CostsOf(asked, words, stop));
    }, stop);
}
