using System.Text.Json;
using System.Text.Json.Serialization;
using BackOnTrack.Data;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Evaluation;

/// <summary>A figure that went outside, for rooms that show it: its name for good, what it is called, its days, how many, and its sentence.</summary>
public sealed record QuotableFigure(string Name, string Label, Period Period, int N, string Text);

/// <summary>Released tables as they lie in the ledger, and as they are read out of it: unchanged, whatever was recorded since.</summary>
public static class Released
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>More than the catalogue has tables, each released a few times.</summary>
    private const int MostOfAPeriod = 500;

    private sealed record Kept(IReadOnlyList<Cell> Cells, Dictionary<string, decimal?> Means);

    public static string CellsOf(Figure figure) => JsonSerializer.Serialize(new Kept(figure.Table.Cells, figure.Values.ToDictionary(v => v.Key, v => v.Value.Mean)), Json);

    public static string ProofOf(IReadOnlyList<Deduction> proof) => JsonSerializer.Serialize(proof, Json);

    /// <summary>What was looked at when it went out.</summary>
    public static IReadOnlyList<Deduction> Deductions(this FigureRelease release) => release.Proof.Length == 0 ? [] : JsonSerializer.Deserialize<List<Deduction>>(release.Proof, Json)!;

    /// <summary>The table of a release; one that was refused shows nothing.</summary>
    public static Figure Figure(this FigureRelease release)
    {
        var kept = release.Cells.Length == 0 ? new([], []) : JsonSerializer.Deserialize<Kept>(release.Cells, Json)!;
        var table = new ShownTable(release.Measure, release.Partition, release.From, release.Until, release.AsAt, release.Rows, kept.Cells);
        return new(table, kept.Means.ToDictionary(m => m.Key, m => new ValueRow(m.Value, null, null)));
    }

    public static Period Period(this FigureRelease release) => new(release.From, release.Until);

    /// <summary>Measure, division, days and the day it was seen from.</summary>
    public static string Label(this FigureRelease release, FigureWords say, Words words) =>
        words["Evaluation.Say.Release", say.Caption(release.Figure().Table), release.From, release.Until, release.AsAt];

    extension(Tx tx)
    {
        /// <summary>Every release that went outside, the newest first; refused ones are not among them.</summary>
        public IQueryable<FigureRelease> WentOutside() => tx.Set<FigureRelease>().AsNoTracking().Where(r => r.State == ReleaseState.Released).OrderByDescending(r => r.ReleasedAt).ThenByDescending(r => r.Id);

        /// <summary>
        /// For the room of practice: of each table of a period the newest that went outside and says of how many it is, as a
        /// sentence in the language spoken. Nothing else of this room is there for others.
        /// </summary>
        public async Task<IReadOnlyList<QuotableFigure>> Quotable(Period period, Words words, CancellationToken stop)
        {
            var say = await FigureWords.Of(tx, words, stop);
            var newest = (await tx.WentOutside().Where(r => r.From == period.From && r.Until == period.Until).Take(MostOfAPeriod).ToListAsync(stop)).DistinctBy(r => (r.Measure, r.Partition));
            return [.. from release in newest
                let figure = release.Figure()
                let n = figure.Table.N
                where n is not null
                select new QuotableFigure($"{Snake.Of(release.Measure)}.{Snake.Of(release.Partition)}", say.Caption(figure.Table), release.Period(), n ?? 0, say.Sentence(figure, Audience.Outside))];
        }
    }
}
