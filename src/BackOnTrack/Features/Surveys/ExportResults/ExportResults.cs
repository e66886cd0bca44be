using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Evaluation;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Surveys;

/// <summary>Everything a file of results holds. The mark says for whom it was made, and the log knows it by its number.</summary>
public sealed record ResultExport(string Mark, RoundResults Results);

/// <summary>Takes the results of a closed round out of the house as a file: a disclosure, each time. Refused before the round has closed.</summary>
public sealed class ExportResults(Database db, Words words)
{
    public Task<Outcome<ResultExport>> Run(Actor actor, Guid id, int? unit, CancellationToken stop) => db.Read<ResultExport>(actor, Act.SurveyExport, async tx =>
    {
        if (await tx.ResultsOf(id, unit, null, stop) is not { State: not ResultState.NotClosed } results) return Refusal.NotFound;
        var number = Guid.CreateVersion7(tx.Now);
        tx.Saw(Act.SurveyExport, null, number);
        return new ResultExport(await ExportFigures.MarkOf(tx, actor, number, words, stop), results);
    }, stop);
}
