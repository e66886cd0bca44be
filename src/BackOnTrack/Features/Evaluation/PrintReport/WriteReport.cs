using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Features.Interviews;
using BackOnTrack.Features.Practice;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Evaluation;

/// <summary>
/// The report of a period: every indicator in its order with figures, method, limits and the years before, and "nothing recorded" where so
/// (scenario 44). It leaves the room as paper, so each is a disclosure.
/// </summary>
public sealed class WriteReport(Database db, Words words)
{
    /// <summary>A report is read to its end.</summary>
    private const int MostQuotes = 20;

    public Task<Outcome<Report>> Run(Actor actor, FigureQuestion asked, CancellationToken stop) => db.Read<Report>(actor, Act.FigureExport, async tx =>
    {
        var figures = (await tx.Count(Catalogue.Measures, asked, totalsOnly: false, stop)).Where(f => !f.StandsElsewhere).ToLookup(f => Catalogue.IndicatorOf(f.Measure));
        var (say, number) = (await FigureWords.Of(tx, words, stop), Guid.CreateVersion7(tx.Now));
        var trends = (await tx.TrendsOf(Catalogue.Measures, asked, tx.Now.Day(), say, words, stop)).Where(t => t.Sheet.IsDrawn).ToLookup(t => Catalogue.IndicatorOf(t.Measure), t => t.Sheet);
        var sections = new List<ReportSection> { new(words["Evaluation.Title.Means"], Methods(asked), []) };
        sections.AddRange(Catalogue.Indicators.Select(i => Section(i, [.. figures[i]], trends[i], say, asked)));
        sections.Add(CostsOf((await tx.CostsOf(asked, words, stop)).Years[0]));
        sections.Add(new(words["Evaluation.Title.Quotes"], await Quotes(tx, asked, stop), []));
        sections.Add(new(words["Evaluation.Title.Limits"], [words["Evaluation.Text.NoReconviction"], words["Evaluation.Text.FewPeople"]], []));
        tx.Saw(Act.FigureExport, null, number);
        return new Report(words["Evaluation.Title.Report"], $"{say.Days(asked.Period)} · {words["Evaluation.Say.AsAt", asked.AsAt]}",
            await ExportFigures.MarkOf(tx, actor, number, words, stop), sections);
    }, stop);

    /// <summary>What was said in interviews held in the period, where two evaluators have released it and the consent holds.</summary>
    private async Task<IReadOnlyList<string>> Quotes(Tx tx, FigureQuestion asked, CancellationToken stop)
    {
        var quotes = await tx.QuotesOf(asked.Period.From, asked.Period.Until, MostQuotes, stop);
        if (quotes.Count == 0) return [words["Evaluation.Say.NothingRecorded"]];
        return [words["Evaluation.Text.Quotes"], .. quotes.Select(q => words["Evaluation.Say.Quoted", q.Words, words.Of("Interviews.Asked", q.Asked), q.Code])];
    }

    /// <summary>What the period cost by kind and by who pays: the lines of the page of costs.</summary>
    private ReportSection CostsOf(CostYear year) => new(words["Practice.Title.Costs"],
        [words["Practice.Text.CostsHidden", Audience.Inside.Least()], words["Practice.Text.CostsShares"], words["Practice.Text.CostsNotIn"]],
        [
            new(words["Practice.Title.CostKinds"], [Named("CostKind"), Named("Quantity"), Named("CostMoney")], CostFiles.KindsOf(year, words), null) { Bars = [] },
            new(words["Practice.Title.BySource"], [Named("Source"), Named("Share"), Named("CostMoney"), Named("PerMentorship"), Named("PerHour")], CostFiles.SourcesOf(year, words), null) { Bars = [] },
        ]);

    private string Named(string field) => words[$"Practice.Field.{field}"];

    private ReportSection Section(Indicator indicator, List<Figure> figures, IEnumerable<FigureSheet> trends, FigureWords say, FigureQuestion asked)
    {
        var n = indicator.Number;
        List<string> lines = [words[$"Evaluation.Definition.{n}"]];
        if (figures.TrueForAll(f => f.SaysNothing)) lines.Add(words["Evaluation.Say.NothingSaid"]);
        lines.AddRange(from f in figures where !f.SaysNothing && f.Table.Partition is Partition.Total select $"{say.Measure(f.Measure)}: {say.Sentence(f, asked.Audience)}");
        lines.Add(words["Evaluation.Say.Method", words[$"Evaluation.Formula.{n}"], words[$"Evaluation.Denominator.{n}"]]);
        lines.Add(words["Evaluation.Say.Limit", words[$"Evaluation.Cannot.{n}"]]);
        if (figures.Where(f => f.SaysNoRow && !f.SaysNothing).Select(f => say.Caption(f.Table)).ToList() is { Count: > 0 } quiet) lines.Add(words["Evaluation.Say.Quiet", string.Join("; ", quiet)]);
        return new($"{n}. {say.Indicator(indicator)}", lines, [.. figures.Where(f => !f.SaysNothing && !f.SaysNoRow).GroupBy(f => f.Measure.Code).SelectMany(g => FigureSheet.OnPaper([.. g], say, words, asked.Audience)), .. trends]);
    }

    private List<string> Methods(FigureQuestion asked) =>
    [
        words["Evaluation.Text.Hidden", asked.Audience.Least()],
        .. asked.Audience is Audience.Inside ? [words["Evaluation.Text.Means", Audiences.LeastForAMean]] : Array.Empty<string>(),
        words["Evaluation.Text.Periods"], words["Evaluation.Text.Late"], words["Evaluation.Text.InsideOnly"],
        words["Evaluation.Say.RuleVersion", Catalogue.RuleVersion],
    ];
}
