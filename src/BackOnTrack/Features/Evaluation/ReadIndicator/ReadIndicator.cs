using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Evaluation;

/// <summary>One indicator with its tables, and how its measures stood in the years before.</summary>
/// <param name="Divided">By what its tables may be divided.</param>
/// <param name="Quiet">The divisions of which no row may be said; they have no table.</param>
public sealed record IndicatorSheet(
    Indicator Indicator, string Name, string Divided, IReadOnlyList<(Figure Figure, FigureSheet Sheet)> Tables, IReadOnlyList<string> Quiet, IReadOnlyList<FigureSheet> Trends);

public sealed class ReadIndicator(Database db, Words words)
{
    public Task<Outcome<IndicatorSheet>> Run(Actor actor, int number, FigureQuestion asked, DateOnly today, CancellationToken stop) => db.Read<IndicatorSheet>(actor, Act.FigureRead, async tx =>
    {
        var indicator = Catalogue.Of(number);
        if (!Catalogue.For(actor.Hat).Contains(indicator)) return Refusal.NotFound;
        var say = await FigureWords.Of(tx, words, stop);
        var figures = (await tx.Count([.. indicator.Measures], asked, totalsOnly: false, stop)).Where(f => !f.StandsElsewhere).ToList();
        var trends = await tx.TrendsOf(indicator.Measures, asked, today, say, words, stop);
        tx.Saw(Act.FigureRead, null);
        return new IndicatorSheet(indicator, say.Indicator(indicator), say.Divided(indicator), [.. figures.Where(f => !f.SaysNoRow).Select(f => (f, FigureSheet.Of(f, say, words, asked.Audience)))],
            [.. figures.Where(f => f.SaysNoRow).Select(f => say.Caption(f.Table))], [.. trends.Select(t => t.Sheet)]);
    }, stop);
}
