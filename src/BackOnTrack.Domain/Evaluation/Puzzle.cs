namespace BackOnTrack.Domain.Evaluation;

/// <summary>Something that can be worked out of published tables, and between what it must lie.</summary>
/// <param name="Place">Where in a table, or in which days of overlapping periods.</param>
/// <param name="Inner">Where it is how many are counted in <paramref name="Outer"/> and not in this one.</param>
public sealed record Deduction(Partition Partition, string Row, string Place, DateOnly From, DateOnly Until, int Least, int? Most, Those? Inner = null, Those? Outer = null);

/// <summary>
/// Everything that tables say together that count the same people, as one system of sums (S4): over the same facts, and over facts of which the
/// one contains the other (<see cref="Kin"/>). Of these the difference is an unknown as well: how many are in the one and not in the other.
/// What has nothing to do with each other is a puzzle of its own.
/// </summary>
public sealed class Puzzle
{
    private enum Must { BeWide, BeWideOrMany, BeWideOrManyOrNobody }

    private sealed record Asked(Deduction About, IReadOnlyList<int> Sum, Must Must);

    private readonly List<Tally> _tallies = [];
    private readonly List<Known> _known = [];
    private readonly List<Asked> _differences = [];
    private int _unknowns;

    private Puzzle(IReadOnlyList<Part> parts)
    {
        var edges = parts.SelectMany(p => new[] { p.Table.From, p.Table.Until.AddDays(1) }).Distinct().Order().ToList();
        List<Days> stretches = [.. edges.Zip(edges.Skip(1), (from, next) => new Days(from, next.AddDays(-1)))];
        foreach (var same in parts.GroupBy(p => p.Whose))
        {
            var tally = new Tally([.. same], stretches, _unknowns);
            _tallies.Add(tally);
            _known.AddRange(tally.Known);
            _unknowns += tally.Unknowns.Count;
        }
        if (_tallies.Count > 1) Relate();
    }

    /// <summary>
    /// The first thing the tables give away, or null: a number that certainly stands for at least <paramref name="few"/>, or
    /// that may still be anything over a width of so many, gives nobody away. Tables that contradict each other cannot be
    /// shown to be safe, and are not.
    /// </summary>
    public static Deduction? FirstGivenAway(IReadOnlyList<ShownTable> tables, int few) => Split(tables).SelectMany(p => p.Look(few)).FirstOrDefault(l => l.GivenAway).Found;

    /// <summary>The same, of what has to do with the last of the tables.</summary>
    public static Deduction? FirstGivenAwayByLast(IReadOnlyList<ShownTable> tables, int few) => Split(tables).Where(p => p.Has(tables[^1])).SelectMany(p => p.Look(few)).FirstOrDefault(l => l.GivenAway).Found;

    /// <summary>Everything that was looked at, with the interval it keeps: the proof that is stored with a release (S10).</summary>
    public static IReadOnlyList<Deduction> Proof(IReadOnlyList<ShownTable> tables, int few) => [.. Split(tables).Where(p => p.Has(tables[^1])).SelectMany(p => p.Look(few)).Select(l => l.Found)];

    /// <summary>Those of the tables that have to do with this one.</summary>
    public static IReadOnlyList<ShownTable> KinOf(ShownTable table, IReadOnlyList<ShownTable> tables) =>
        [.. Clusters([.. tables.Append(table).SelectMany(Part.Of)]).Where(c => c.Exists(p => ReferenceEquals(p.Table, table))).SelectMany(c => c).Select(p => p.Table).Where(t => !ReferenceEquals(t, table)).Distinct()];

    private static IEnumerable<Puzzle> Split(IReadOnlyList<ShownTable> tables) => Clusters([.. tables.SelectMany(Part.Of)]).Select(c => new Puzzle(c));

    /// <summary>Parts that hang together: over the same or related facts, over days that they share.</summary>
    private static List<List<Part>> Clusters(List<Part> parts)
    {
        var clusters = new List<List<Part>>();
        foreach (var part in parts)
        {
            var mine = clusters.FindAll(c => c.Exists(p => HangTogether(p, part)));
            clusters.RemoveAll(mine.Contains);
            clusters.Add([.. mine.SelectMany(c => c), part]);
        }
        return clusters;
    }

    private static bool HangTogether(Part a, Part b)
    {
        var adds = Kin.AddsUp(a.Whose.Facts) || Kin.AddsUp(b.Whose.Facts);
        var (x, y) = (a.Days, b.Days);
        return (a.Whose == b.Whose ? Kin.Related(a.Whose, b.Whose).Append(0) : Kin.Related(a.Whose, b.Whose)).Select(y.Later).Any(z => adds ? x.From <= z.Until && z.From <= x.Until : x == z);
    }

    private bool Has(ShownTable table) => _tallies.Exists(t => t.Parts.Any(p => ReferenceEquals(p.Table, table)));

    /// <summary>What is alike is the same number; of what contains something, the rest is an unknown.</summary>
    private void Relate()
    {
        var (of, found) = (_tallies.ToDictionary(t => t.Whose), new Dictionary<string, IReadOnlyList<(Placed, Placed, bool)>>());
        Tally At(Placed it) => of[it.Those with { Category = null }];
        var all = Kin.All.Where(it => of.ContainsKey(it.Those with { Category = null })).ToList();
        foreach (var days in _tallies.SelectMany(t => t.Spans).Distinct())
            foreach (var partition in _tallies.SelectMany(t => t.Partitions).Distinct())
                foreach (var row in _tallies.Where(t => t.Partitions.Contains(partition)).SelectMany(t => t.Rows(partition)).Distinct())
                {
                    var sums = all.Select(it => (It: it, Sum: At(it).SumOf(it.Those.Category, partition, row, days.Later(it.Later)))).Where(s => s.Sum is not null).ToDictionary(s => s.It, s => s.Sum!);
                    foreach (var (are, whole, but) in Kin.Left) if (Find(sums, whole) is { } from && Find(sums, but) is { } less) sums[new(are, 0)] = [Rest(less, from)];
                    if (sums.Count < 2) continue;
                    var key = string.Join(' ', sums.Keys);
                    if (!found.TryGetValue(key, out var among)) found[key] = among = Kin.Among([.. sums.Keys]);
                    foreach (var (inner, outer, alike) in among)
                    {
                        if (inner.Later > 0 && outer.Later > 0) continue; // asked over the days themselves
                        // Over longer days than either knows, it is the sum of what is asked over the shorter.
                        if (!new[] { inner, outer }.Any(it => !of.ContainsKey(it.Those with { Category = null }) || At(it).Spans.Contains(days.Later(it.Later)))) continue;
                        if (alike) _known.Add(new(sums[inner], 0, sums[outer]));
                        else _differences.Add(new(new(partition, row, $"{outer.Those} - {inner.Those}", days.From, days.Until, 0, null, inner.Those, outer.Those), [Rest(sums[inner], sums[outer])], Must.BeWideOrManyOrNobody));
                    }
                }
    }

    private static List<int>? Find(Dictionary<Placed, List<int>> sums, Those those) => sums.FirstOrDefault(s => s.Key.Later == 0 && Kin.Same(s.Key, new(those, 0))).Value;

    /// <summary>How many are in the one and not in the other, which is in it.</summary>
    private int Rest(List<int> inner, List<int> outer)
    {
        _known.Add(new([.. inner, _unknowns], 0, outer));
        return _unknowns++;
    }

    private IEnumerable<(Deduction Found, bool GivenAway)> Look(int few)
    {
        var fits = Feasible.Of(_unknowns, _known);
        foreach (var asked in Questions())
        {
            var between = fits?.Wide(asked.Sum, few) ?? fits?.Of(asked.Sum) ?? new Interval(0, 0, false);
            var safe = between.IsWide(few) || (asked.Must is not Must.BeWide && between.IsMany(few)) || (asked.Must is Must.BeWideOrManyOrNobody && between is { Most: 0, Proven: true });
            yield return (asked.About with { Least = between.Least, Most = between.Most }, !safe);
        }
    }

    /// <summary>Hidden places first, then every unknown and every sum of a row over a span of days, then who is in one table and not in another.</summary>
    private IEnumerable<Asked> Questions()
    {
        foreach (var tally in _tallies)
        {
            foreach (var part in tally.Parts)
                foreach (var cell in part.Cells.Where(c => c.Shown is Shown.TooFew))
                    yield return new(new(part.Table.Partition, cell.Row, cell.Column, part.Table.From, part.Table.Until, 0, null), tally.SumOf(part, cell), Must.BeWide);
            foreach (var row in tally.Unknowns.GroupBy(u => (u.Key.Partition, u.Key.Row, u.Key.Span)))
            {
                var (from, until) = tally.Spans[row.Key.Span];
                Deduction At(string place) => new(row.Key.Partition, row.Key.Partition is Partition.Total ? tally.Parts[0].OwnRow ?? row.Key.Row : row.Key.Row, place, from, until, 0, null);
                foreach (var (key, unknown) in row) yield return new(At(tally.Categories(key)), [unknown], Must.BeWideOrMany);
                yield return new(At(Place.All), [.. row.Select(u => u.Value)], Must.BeWideOrMany);
            }
        }
        foreach (var difference in _differences) yield return difference;
    }
}
