using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Evaluation;

/// <summary>A file somebody brought: what the service is called, and what is in it.</summary>
public sealed record BroughtPackage(string Name, byte[] Content);

/// <summary>Several services side by side: a line per measure, a cell per service.</summary>
public sealed record Comparison(IReadOnlyList<string> Services, IReadOnlyList<(string Measure, IReadOnlyList<string> Cells)> Lines);

/// <summary>
/// Lays the totals of several packages side by side. Nothing is kept: the files are read and forgotten. No order of merit, no
/// difference is computed: services differ in whom they meet.
/// </summary>
public sealed class CompareServices(Database db, Words words)
{
    public Task<Outcome<Comparison>> Run(Actor actor, IReadOnlyList<BroughtPackage> brought, CancellationToken stop) => db.Read<Comparison>(actor, Act.FigureCompare, async tx =>
    {
        if (brought.Count < 2) return new Refusal("Evaluation.Refuse.TwoPackages", "Files");
        var packages = brought.Select(b => (b.Name, Package: EvaluationPackage.Read(b.Content))).ToList();
        if (packages.Find(p => p.Package is null) is { Name: { } wrong }) return new Refusal("Evaluation.Refuse.NoPackage", "Files", [wrong]);
        var say = await FigureWords.Of(tx, words, stop);
        tx.Saw(Act.FigureCompare, null);
        var lines = from measure in Catalogue.Measures.Where(m => !m.HasOwnRows)
                    let cells = packages.ConvertAll(p => Cell(measure, Newest(p.Package!, measure), say))
                    where cells.Exists(c => c is not "–")
                    select (say.Measure(measure), (IReadOnlyList<string>)cells);
        return new Comparison([.. packages.Select(p => p.Name)], [.. lines]);
    }, stop);

    private static PackedTable? Newest(EvaluationPackage package, Measure measure) =>
        package.Tables.Where(t => t.Measure == measure.Code && t.Partition is Partition.Total).MaxBy(t => (t.Until, t.AsAt));

    private string Cell(Measure measure, PackedTable? table, FigureWords say)
    {
        if (table?.Rows is not [var row, ..]) return "–";
        var figure = new Figure(new(measure.Code, table.Partition, table.From, table.Until, table.AsAt, [Place.All],
            [.. measure.Columns.Select(c => new Cell(Place.All, c.Code, row.Columns.GetValueOrDefault(c.Code), Shown.Value)), new(Place.All, Place.All, row.N, Shown.Value)]),
            new Dictionary<string, ValueRow> { [Place.All] = new(row.Mean, null, null) });
        var said = words["Evaluation.Say.OfDays", say.Sentence(figure, Audience.Outside), table.From, table.Until];
        return table.RuleVersion == Catalogue.RuleVersion ? said : $"{said} {words["Evaluation.Say.OtherRules", table.RuleVersion, Catalogue.RuleVersion]}";
    }
}
