using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Training;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Practice;

/// <summary>The figures about mentors (indicators 17 and 18), as the evaluator reads them: whole years, nothing under ten.</summary>
public sealed class EvidenceOfTraining(Words words) : IEvidence
{
    private static readonly (string Name, Func<MentorFigures, Figure> Of)[] Given =
    [
        ("Trained", f => f.Trained), ("Checked", f => f.Checked), ("Stayed", f => f.Stayed), ("Talked", f => f.Talked), ("Debriefed", f => f.Debriefed),
    ];

    public async Task<IReadOnlyList<PublishedFigure>> Of(Tx tx, int year, CancellationToken stop)
    {
        var it = await ReadFigures.Count(tx, FigurePeriod.For(Role.Evaluator, null, new(year, 12, 31), tx.Now.Day()), stop);
        return it.From.Year != year ? [] : Said(it, year);
    }

    private IReadOnlyList<PublishedFigure> Said(MentorFigures it, int year) =>
        [.. from given in Given
            let figure = given.Of(it)
            where figure.Of > 0 && !figure.IsHidden
            let label = words[$"Training.Figure.{given.Name}", it.Weeks]
            select new PublishedFigure($"mentors.{Snake.Of(given.Name)}", label, it.From, it.Until, figure.Of, words["Practice.Say.Figure", label, figure.Part, figure.Of, figure.Percent, year])];
}
