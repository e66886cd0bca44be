using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Evaluation;

/// <summary>A file somebody brought: what it is called, and what is in it.</summary>
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
        var read = brought.Select(b => (b.Name, Read: EvaluationPackage.Read(b.Content, b.Name))).ToList();
        if (read.SelectMany(r => r.Read.Refusals).ToList() is { Count: > 0 } refusals) return Outcome<Comparison>.Refused(refusals);
        var packages = read.ConvertAll(r => (r.Name, Package: r.Read.Accepted(out var package, out _) ? package : throw new InvalidOperationException(r.Name)));
        var say = await FigureWords.Of(tx, words, stop);
        tx.Saw(Act.FigureCompare, null);
        var lines = from measure in Catalogue.Measures.Where(m => !m.HasOwnRows)
                    let cells = packages.ConvertAll(p => Cell(measure, Newest(p.Package, measure), say))
                    where cells.Exists(c => c is not "–")
                    select (say.Measure(measure), (IReadOnlyList<string>)cells);
        return new Comparison(NamesOf(packages), [.. lines]);
    }, stop);

    /// <summary>What each service calls itself; the name of the file where it does not say, and beside it where two say the same.</summary>
    private static IReadOnlyList<string> NamesOf(List<(string Name, EvaluationPackage Package)> packages) =>
        [.. packages.Select(p => p.Package.Service is not { } service ? p.Name : packages.Count(o => o.Package.Service == service) == 1 ? Called(service) : $"{Called(service)}, {p.Name}")];

    private static string Called(PackedService service) => $"{service.Name} ({service.Country})";

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
