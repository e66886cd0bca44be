using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Features.Evaluation;
using BackOnTrack.Features.Practice;
using BackOnTrack.Tests.House;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Tests.Features.Evaluation;

/// <summary>The figures of the demo, against a reckoning that knows nothing of the functions that count them.</summary>
public sealed class FiguresOfTheDemo(ToldHouse house) : IClassFixture<ToldHouse>
{
    private static readonly DateOnly first = new(2025, 1, 1), last = new(2025, 12, 31), today = new(2026, 3, 9);

    private sealed record Line(string Measure, string By, string Row, string Column, int Things, int People, decimal? Mean, decimal? Median, decimal? Longest);

    /// <summary>One measure of each kind of facts, and each row that is divided by itself.</summary>
    private static IEnumerable<Measure> Counted => Catalogue.Measures.DistinctBy(m => (m.Facts, m.OnlyRow));

    private async Task<List<Line>> Cells(DateOnly from, DateOnly until, DateOnly asAt)
    {
        var evaluator = await house.Peek<Guid>("select account from bot.account_role where role = 'evaluator'");
        var asked = System.Text.Json.JsonSerializer.Serialize(Counted.Select(m => new
        {
            code = m.Code, facts = Snake.Of(m.Facts), own = m.OnlyRow is { } row ? Snake.Of(row) : null, columns = Catalogue.Measures.Where(o => o.Facts == m.Facts).SelectMany(o => o.Columns).SelectMany(c => c.Categories).Append("Mistake").Distinct().ToDictionary(Snake.Of, Snake.Of),
        }));
        string[] divisions = [.. Enum.GetValues<Partition>().Select(p => Snake.Of(p))];
        const string rules = """{"planWeeks": 6, "reviewMonths": 3, "coachWeeks": 6, "checks": ["criminal_record", "confidentiality_declaration"]}""";
        var outcome = await house.As<Database, Outcome<List<Line>>>(db => db.Read<List<Line>>(new(evaluator, Role.Evaluator), Act.FigureRead, async tx =>
        {
            tx.Saw(Act.FigureRead, null);
            return await tx.Database.SqlQuery<Line>($"""
                select measure as "Measure", by as "By", "row" as "Row", "column" as "Column", things as "Things", people as "People", mean as "Mean", median as "Median", longest as "Longest"
                from bot.figure_cells({asked}::jsonb, {from}, {until}, {asAt}, {rules}::jsonb, {divisions})
                """).ToListAsync();
        }, default));
        return outcome.Accepted(out var lines, out var refusals) ? lines : throw new InvalidOperationException(refusals[0].Code);
    }

    [Fact]
    public async Task Every_figure_agrees_with_an_independent_reckoning()
    {
        await house.Force("""
            insert into bot.custody_transfer (id, mentee, unit, establishment, "on", arrived_on, source, recorded_at, by)
            select gen_random_uuid(), m.mentee, m.unit, 1, d, d, 'coordinator', d, m.mentor from bot.mentorship m, (values (date '2025-08-12'), (date '2025-11-10')) x (d) where m.agreed_on <= d and m.mentor is not null
            """); // few are transferred in the demo's years
        var rows = await PlainRows.Of(house, Reckoning.Tables);
        var (wrong, counted, divided) = (new List<string>(), new HashSet<string>(), new HashSet<Partition>());
        foreach (var (from, until, asAt) in new[] { (first, last, last), (first.AddMonths(3), today.AddDays(-9), today), (today.AddYears(-1), today, today) })
        {
            var (cells, reckoning) = (await Cells(from, until, asAt), new Reckoning(rows, from, until, asAt));
            foreach (var measure in Counted)
            {
                var things = reckoning.Of(Snake.Of(measure.Facts)).Where(t => measure.OnlyRow is not { } row || t.Own == Snake.Of(row)).ToList();
                if (things.Count > 0) counted.Add(measure.Code);
                var by = Catalogue.Measures.Where(m => m.Facts == measure.Facts && m.OnlyRow == measure.OnlyRow).SelectMany(m => m.Partitions).Distinct().ToList();
                divided.UnionWith(by.Where(p => p is not Partition.Total && things.Select(t => t.Whose.Row(p)).Distinct().Count() > 1));
                var expected = by.SelectMany(p => things.GroupBy(t => (By: Snake.Of(p), Row: p is Partition.Total ? measure.OnlyRow is null ? t.Own : "" : t.Whose.Row(p))))
                    .SelectMany(g => g.GroupBy(t => t.Category).Select(c => Written(g.Key, c.Key, [.. c])).Append(Written(g.Key, "", [.. g])));
                var found = cells.Where(c => c.Measure == measure.Code && by.Contains(Snake.Parse<Partition>(c.By))).Select(c => $"{c.By} {c.Row}/{c.Column}: {c.Things} {c.Mean:0.00} {c.Median:0.00} {c.Longest:0.00}");
                wrong.AddRange(expected.Except(found).Select(e => $"{measure.Code} {from} – {until}: the house does not say {e}"));
                wrong.AddRange(found.Except(expected).Select(e => $"{measure.Code} {from} – {until}: only the house says {e}"));
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(40)));
        Assert.Equal([Partition.Unit, Partition.Establishment, Partition.LegalStatus, Partition.Referrer], divided.Order()); // and every division really divides somebody
        Assert.Empty(Counted.Select(m => m.Code).Except(counted)); // the demo has something of nearly everything, else agreeing is cheap
    }

    private static string Written((string By, string Row) at, string category, List<Reckoned> things)
    {
        var values = things.Where(t => t.Value is not null).Select(t => (decimal)t.Value!.Value).Order().ToList();
        var median = values.Count == 0 ? (decimal?)null : (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
        return $"{at.By} {at.Row}/{category}: {things.Count} {(values.Count == 0 ? null : values.Average()):0.00} {median:0.00} {(values.Count == 0 ? null : values.Max()):0.00}";
    }

    /// <summary>The other half of the promise: what the catalogue states of whom contains whom is so of what the database counts.</summary>
    [Fact]
    public async Task Nowhere_is_one_that_contains_another_the_smaller_of_the_two()
    {
        var (wrong, seen) = (new List<string>(), new HashSet<Containment>());
        foreach (var (from, until) in new[] { (first, last), (first.AddMonths(-3), last.AddMonths(-3)), (first.AddYears(-1), last.AddYears(-1)) })
        {
            var cells = (await Cells(from, until, until)).ToLookup(c => (c.Measure, c.By, c.Row, c.Column), c => c.Things);
            foreach (var c in Kin.Stated.Where(c => c.Later == 0 && !Kin.Left.Any(l => l.Are == c.Inner)))
                foreach (var (by, row) in cells.Select(x => (x.Key.By, x.Key.Row)).Distinct().Where(x => x.By != "total").Append((By: "total", Row: "")))
                {
                    int? Of(Those those)
                    {
                        var measure = Counted.FirstOrDefault(m => m.Facts == those.Facts && m.OnlyRow == (by is "total" ? null : those.Row));
                        return measure is null || !measure.Partitions.Contains(Snake.Parse<Partition>(by)) ? null
                            : cells[(measure.Code, by, by is "total" && those.Row is { } own ? Snake.Of(own) : row, those.Category is { } category ? Snake.Of(category) : "")].Sum();
                    }
                    if (Of(c.Inner) is not { } inner || Of(c.Outer) is not { } outer) continue;
                    if (inner > 0) seen.Add(c);
                    if (inner > outer || (c.Alike && inner != outer)) wrong.Add($"{from:yyyy-MM-dd} {by} {row}: {c.Inner} {inner}, {c.Outer} {outer}");
                }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(40)));
        Assert.True(seen.Count > Kin.Stated.Count / 2, $"{seen.Count}"); // the demo has something of most of them
    }

    [Fact]
    public async Task The_funnel_adds_up_and_is_the_equity_of_intake_seen_otherwise()
    {
        var evaluator = new Actor(await house.Peek<Guid>("select account from bot.account_role where role = 'evaluator'"), Role.Evaluator);
        var cells = (await Cells(first, last, last)).Where(c => c.Measure == "Funnel").ToList();
        var n = cells.Single(c => c is { By: "total", Column: "" }).Things;
        Assert.True(n > 10);
        Assert.Equal(n, cells.Where(c => c is { By: "total" } && c.Column.Length > 0).Sum(c => c.Things));
        Assert.Equal(n, cells.Where(c => c is { By: "unit", Column: "" }).Sum(c => c.Things));
        Assert.True(await house.Peek<long>("select count(*) from bot.inquiry where received_on = '2025-01-01'") > 0); // the first day is in it
        Assert.Equal(n, (int)(await house.Peek<long>("select count(*) from bot.inquiry where received_on between '2025-01-01' and '2025-12-31' and state not in ('draft', 'repeat')")));
        var shown = await house.As<ReadOverview, Outcome<List<OverviewLine>>>(read => read.Run(evaluator, FigureQuestion.Of("2025", null, today), default));
        Assert.True(shown.Accepted(out var lines, out _));
        Assert.Contains($"n = {n}", lines[0].Says[0].Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_costs_and_the_figures_follow_one_rule()
    {
        var evaluator = new Actor(await house.Peek<Guid>("select account from bot.account_role where role = 'evaluator'"), Role.Evaluator);
        Assert.True((await house.As<ReadCosts, Outcome<Costs>>(read => read.Run(evaluator, FigureQuestion.Of("2025", null, today), default))).Accepted(out var costs, out _));
        var figure = (await Cells(first, last, last)).Single(c => c is { Measure: "CostPerMentorship", By: "total", Column: "" });
        Assert.Equal(costs.Years[0].PerMentorship!.Value, figure.Mean!.Value, 1); // each is rounded to two places before the mean
        Assert.Equal(figure.Things, (await Cells(first, last, last)).Single(c => c is { Measure: "CostPerHour", By: "total", Column: "" }).Things);
    }

    [Fact]
    public async Task What_happens_later_changes_no_figure_of_a_day_that_is_over()
    {
        var before = (await Cells(first, last, last)).Order(Comparer<Line>.Create((a, b) => string.CompareOrdinal($"{a}", $"{b}"))).ToList();
        await house.Force("insert into bot.session select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'occurred_on', '2026-03-08'))).* from bot.session s where took_place = 'held'");
        await house.Force("insert into bot.mentorship_ending (id, mentee, unit, mentorship, day, reason, ended_by, planned, recorded, by) select gen_random_uuid(), m.mentee, m.unit, m.id, '2026-03-08', 'goals_reached', 'both', true, '2026-03-08', m.mentor from bot.mentorship m where m.due is not null and m.ended_on is null and m.mentor is not null");
        await house.Force("update bot.session set voided_at = '2026-03-08', voided_by = mentor where occurred_on < '2025-12-31' and voided_at is null");
        await house.Force("insert into bot.inquiry select (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(), 'reference', 'L' || i.reference, 'received_on', '2026-02-01', 'fingerprint', null))).* from bot.inquiry i where state <> 'draft'");
        var after = (await Cells(first, last, last)).Order(Comparer<Line>.Create((a, b) => string.CompareOrdinal($"{a}", $"{b}"))).ToList();
        Assert.Equal(before, after);
    }
}
