using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Evaluation;

/// <summary>One indicator with its tables, and how its measures stood in the years before.</summary>
public sealed record IndicatorSheet(Indicator Indicator, string Name, IReadOnlyList<(Figure Figure, FigureSheet Sheet)> Tables, IReadOnlyList<TrendSheet> Trends);

/// <summary>A measure over years that are over: the total of each, with n.</summary>
public sealed record TrendSheet(string Measure, IReadOnlyList<(Period Period, string Says)> Years);

public sealed class ReadIndicator(Database db, Words words)
{
    public Task<Outcome<IndicatorSheet>> Run(Actor actor, int number, FigureQuestion asked, DateOnly today, CancellationToken stop) => db.Read<IndicatorSheet>(actor, Act.FigureRead, async tx =>
    {
        var indicator = Catalogue.Of(number);
        if (!Catalogue.For(actor.Hat).Contains(indicator)) return Refusal.NotFound;
        var say = await FigureWords.Of(tx, words, stop);
        var figures = await tx.Count([.. indicator.Measures], asked, totalsOnly: false, stop);
        var trends = new Dictionary<Measure, List<(Period, string)>>();
        foreach (var year in Period.Offered(today).Where(p => p.Until is { Month: 12 }).Reverse())
            foreach (var figure in await tx.Count([.. indicator.Measures], new(year, year.Until > asked.AsAt ? year.Until : asked.AsAt, asked.Audience), totalsOnly: true, stop))
                (trends.TryGetValue(figure.Measure, out var years) ? years : trends[figure.Measure] = []).Add((year, say.Sentence(figure, asked.Audience)));
        tx.Saw(Act.FigureRead, null);
        return new IndicatorSheet(indicator, say.Indicator(indicator), [.. figures.Select(f => (f, FigureSheet.Of(f, say, words, asked.Audience)))],
            [.. trends.Select(t => new TrendSheet(say.Measure(t.Key), t.Value))]);
    }, stop);
}
