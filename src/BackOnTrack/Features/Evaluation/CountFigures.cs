using System.Text.Json;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Domain.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Evaluation;

/// <summary>
/// Has the database count and hides what must be hidden before anybody gets it: page, file and report are given the same
/// figures, because all of them come through here.
/// </summary>
public static class CountFigures
{
    /// <summary>Stands for what was not stated; with it the rows of a division add up to the total.</summary>
    public const string NotStated = "Unknown";

    private sealed record Line(string Measure, string By, string Row, string Column, int Things, int People, decimal? Mean, decimal? Median, decimal? Longest);

    extension(Tx tx)
    {
        /// <summary>
        /// The tables of these measures, by every division they may have or only their totals. Measures over the same facts are
        /// settled together, also where only one of them is asked for.
        /// </summary>
        public async Task<IReadOnlyList<Figure>> Count(IReadOnlyCollection<Measure> measures, FigureQuestion asked, bool totalsOnly, CancellationToken stop)
        {
            // What is hidden together with these is counted as well: what of them is said depends on it.
            var facts = measures.SelectMany(m => Kin.HiddenWith(m.Facts, asked.Audience)).ToHashSet();
            var all = Catalogue.Measures.Where(m => facts.Contains(m.Facts) && (!totalsOnly || m.OnlyRow is null || measures.Contains(m))).ToList();
            Partition[] by = totalsOnly ? [Partition.Total] : Enum.GetValues<Partition>();
            var (lines, rows) = (await Lines(tx, all, asked, by, stop), await Rows(tx, by, stop));
            var counted = all.SelectMany(m => m.Partitions.Where(p => by.Contains(p)).Select(p => Table(m, p, asked, rows, lines))).ToList();
            return [.. Protection.Protect(counted, asked.Audience).Where(t => measures.Any(m => m.Code == t.Measure)).OrderBy(t => Place(t.Measure)).ThenBy(t => t.Partition)
                .Select(t => Read(t, counted, lines, asked.Audience))];
        }
    }

    private static int Place(string measure) => Catalogue.Measures.Select((m, i) => (m, i)).First(x => x.m.Code == measure).i;

    private static async Task<ILookup<(string, Partition), Line>> Lines(Tx tx, List<Measure> measures, FigureQuestion asked, Partition[] by, CancellationToken stop)
    {
        var questions = JsonSerializer.Serialize(measures.Select(m => new
        {
            code = m.Code, facts = Snake.Of(m.Facts), own = m.OnlyRow is { } row ? Snake.Of(row) : null, columns = m.Columns.SelectMany(c => c.Categories.Select(k => (Snake.Of(k), c.Code))).ToDictionary(),
        }));
        var rules = JsonSerializer.Serialize(new
        {
            planWeeks = tx.Programme.Plans.WeeksUntilAgreed, reviewMonths = tx.Programme.Plans.MonthsBetweenReviews, coachWeeks = tx.Programme.Coaches.WeeksBetweenTalks,
            checks = tx.Programme.Mentors.Checks.Select(k => Snake.Of(k)),
        });
        string[] divisions = [.. by.Select(p => Snake.Of(p))];
        var lines = await tx.Database.SqlQuery<Line>($"""
            select measure as "Measure", by as "By", "row" as "Row", "column" as "Column", things as "Things", people as "People", mean as "Mean", median as "Median", longest as "Longest"
            from bot.figure_cells({questions}::jsonb, {asked.Period.From}, {asked.Period.Until}, {asked.AsAt}, {rules}::jsonb, {divisions})
            """).ToListAsync(stop);
        return lines.ToLookup(l => (l.Measure, Snake.Parse<Partition>(l.By)));
    }

    private static async Task<Dictionary<Partition, string[]>> Rows(Tx tx, Partition[] by, CancellationToken stop)
    {
        var rows = new Dictionary<Partition, string[]>
        {
            [Partition.Total] = [Domain.Evaluation.Place.All],
            [Partition.LegalStatus] = [.. Enum.GetNames<LegalStatus>(), NotStated],
            [Partition.Referrer] = [.. Enum.GetNames<Asker>(), NotStated],
        };
        if (!by.Contains(Partition.Unit)) return rows;
        var units = await tx.Ask<int[]>($"select bot.figure_units()", stop);
        rows[Partition.Unit] = [.. units.Order().Select(u => $"{u}")];
        rows[Partition.Establishment] = [.. (await tx.Set<Establishment>().OrderBy(e => e.Id).Select(e => e.Id).ToListAsync(stop)).Select(e => $"{e}"), NotStated];
        return rows;
    }

    private static CountedTable Table(Measure measure, Partition by, FigureQuestion asked, Dictionary<Partition, string[]> rows, ILookup<(string, Partition), Line> lines)
    {
        var of = by is Partition.Total && measure.Rows is { } own ? [.. own] : rows[by];
        var codes = of.ToDictionary(Snake.Of, code => code);
        var counts = lines[(measure.Code, by)].ToDictionary(l => new Domain.Evaluation.Place(codes[l.Row], l.Column), l => new Count(l.Things, l.People));
        if (by is not Partition.Total)
            foreach (var total in lines[(measure.Code, Partition.Total)]) counts[new(Domain.Evaluation.Place.All, total.Column)] = new(total.Things, total.People);
        return new(measure, by, asked.Period, asked.AsAt, of, counts);
    }

    private static Figure Read(ShownTable table, List<CountedTable> counted, ILookup<(string, Partition), Line> lines, Audience audience)
    {
        var values = new Dictionary<string, ValueRow>();
        var raw = counted.First(c => c.Measure.Code == table.Measure && c.Partition == table.Partition);
        if (table.Of.Kind is MeasureKind.Values or MeasureKind.Levels)
            foreach (var row in table.Cells.Where(c => c.Column == Domain.Evaluation.Place.All && c.Value is not null).Select(c => c.Row))
                if (lines[(table.Measure, row == Domain.Evaluation.Place.All ? Partition.Total : table.Partition)].FirstOrDefault(l => l.Column.Length == 0 && l.Row == Snake.Of(row)) is { } l)
                    values[row] = table.Of.Kind is MeasureKind.Levels ? new(null, SaysMedian(raw, row, audience) ? l.Median : null, null)
                        : audience is Audience.Inside ? new(l.Things < Audiences.LeastForAMean ? null : l.Mean, l.Median, l.Longest) : new(l.Mean, null, null);
        return new(table, values);
    }

    /// <summary>A median says that half the answers lie on either side of it: each half must be enough people by itself.</summary>
    private static bool SaysMedian(CountedTable raw, string row, Audience audience) => audience is Audience.Inside && raw.At(new(row, Domain.Evaluation.Place.All)).People >= 2 * audience.Least();
}
