using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Evaluation;

/// <summary>One line of the overview: an indicator, and what each of its measures comes to.</summary>
public sealed record OverviewLine(Indicator Indicator, string Name, IReadOnlyList<(string Measure, string Says)> Says);

/// <summary>Every indicator of a period in a line each.</summary>
public sealed class ReadOverview(Database db, Words words)
{
    public Task<Outcome<List<OverviewLine>>> Run(Actor actor, FigureQuestion asked, CancellationToken stop) => db.Read<List<OverviewLine>>(actor, Act.FigureRead, async tx =>
    {
        var indicators = Catalogue.For(actor.Hat).ToList();
        var figures = (await tx.Count([.. indicators.SelectMany(i => i.Measures).Where(m => m.OnlyRow is null)], asked, totalsOnly: true, stop)).ToDictionary(f => f.Table.Measure);
        var say = await FigureWords.Of(tx, words, stop);
        tx.Saw(Act.FigureRead, null);
        return indicators.ConvertAll(i => new OverviewLine(i, say.Indicator(i), [.. i.Measures.Where(m => m.OnlyRow is null).Select(m => (say.Measure(m), say.Sentence(figures[m.Code], asked.Audience)))]));
    }, stop);
}
