using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Evaluation;

/// <summary>The second look: a table as it would go outside, before it does.</summary>
public sealed class LookAtTable(Database db, Words words)
{
    public Task<Outcome<FigureSheet>> Run(Actor actor, int indicator, string? measure, Partition by, FigureQuestion asked, CancellationToken stop) => db.Read<FigureSheet>(actor, Act.FigureRead, async tx =>
    {
        var of = Catalogue.MeasureOf(measure) ?? (Catalogue.Of(indicator).Measures is [var first, ..] ? first : null);
        if (of is null || !of.Partitions.Contains(by) || Catalogue.IndicatorOf(of).Number != indicator) return Refusal.NotFound;
        var figures = await tx.Count([of], asked with { Audience = Audience.Outside }, totalsOnly: by is Partition.Total, stop);
        tx.Saw(Act.FigureRead, null);
        return FigureSheet.Of(figures.First(f => f.Table.Partition == by), await FigureWords.Of(tx, words, stop), words, Audience.Outside);
    }, stop);
}
