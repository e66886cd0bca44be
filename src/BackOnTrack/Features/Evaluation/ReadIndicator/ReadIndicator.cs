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
    Indicator Indicator, string Name, string Divided, IReadOnlyList<(Figure Figure, FigureSheet Sheet)> Tables, IReadOnlyList<string> Quiet, IReadOnlyList<TrendSheet> Trends);

/// <summary>A measure over years that are over: the total of each, with n.</summary>
public sealed record TrendSheet(string Measure, IReadOnlyList<(Period Period, string Says)> Years);

public sealed class ReadIndicator(Database db, Words words)
{
    public Task<Outcome<IndicatorSheet>> Run(Actor actor, int number, FigureQuestion asked, DateOnly today, CancellationToken stop) => db.Read<IndicatorSheet>(actor, Act.FigureRead, async tx =>
    {
        var indicator = Catalogue.Of(number);
        if (!Catalogue.For(actor.Hat).Contains(indicator)) return Refusal.NotFound;
        var say = await FigureWords.Of(tx, words, stop);
        var figures = (await tx.Count([.. indicator.Measures], asked, totalsOnly: false, stop)).Where(f => !f.StandsElsewhere).ToList();
        var trends = new Dictionary<Measure, List<(Period, string)>>();
        foreach (var year in Period.Offered(today).Where(p => p.Until is { Month: 12 }).Reverse())
            foreach (var figure in await tx.Count([.. indicator.Measures.Where(m => m.OnlyRow is null)], new(year, year.Until > asked.AsAt ? year.Until : asked.AsAt, asked.Audience), totalsOnly: true, stop))
                (trends.TryGetValue(figure.Measure, out var years) ? years : trends[figure.Measure] = []).Add((year, say.Sentence(figure, asked.Audience)));
        tx.Saw(Act.FigureRead, null);
        return new IndicatorSheet(indicator, say.Indicator(indicator), say.Divided(indicator), [.. figures.Where(f => !f.SaysNoRow).Select(f => (f, FigureSheet.Of(f, say, words, asked.Audience)))],
            [.. figures.Where(f => f.SaysNoRow).Select(f => say.Caption(f.Table))], [.. trends.Select(t => new TrendSheet(say.Measure(t.Key), t.Value))]);
    }, stop);
}
