namespace BackOnTrack.Domain.Evaluation;

/// <summary>One number somebody knows: the sum of some unknowns, less others.</summary>
public sealed record Known(IReadOnlyList<int> Plus, int Value, IReadOnlyList<int>? Minus = null);

/// <summary>Between what a sum of unknowns must lie.</summary>
/// <param name="Most">Null where nothing limits it.</param>
/// <param name="Proven">Both ends are reached by whole numbers that fit everything known.</param>
public readonly record struct Interval(int Least, int? Most, bool Proven)
{
    /// <summary>Wide enough to say nothing about fewer than <paramref name="few"/> people.</summary>
    public bool IsWide(int few) => Most is null || (Proven && Most - Least >= few);

    /// <summary>It certainly stands for at least so many.</summary>
    public bool IsMany(int few) => Least >= few;

    /// <summary>What two numbers come to that have nothing to do with each other.</summary>
    public Interval And(Interval other) => new(Least + other.Least, Most + other.Most, Proven && other.Proven);
}

/// <summary>
/// All whole numbers, none below zero, that fit what is known. What one number says by itself is taken first, and what has
/// nothing to do with each other is solved apart: of a table of fifty rows that leaves the few places that are hidden.
/// </summary>
public sealed class Feasible
{
    private readonly int?[] _told;
    private readonly (int Part, int Place, int Kind)[] _open; // of an unknown that is not told: in which part, where in it, and whom it is exactly like
    private readonly List<Simplex> _parts;
    private readonly Dictionary<string, Interval> _asked = [];

    private Feasible(int?[] told, (int, int, int)[] open, List<Simplex> parts) => (_told, _open, _parts) = (told, open, parts);

    /// <summary>The room of what fits, or null when nothing does.</summary>
    public static Feasible? Of(int unknowns, IReadOnlyList<Known> known)
    {
        var (sums, told) = (known.Select(Terms.Of).ToList(), new int?[unknowns]);
        if (!Settle(sums, told)) return null;
        sums = [.. sums.Where(s => s.Each.Count > 0).DistinctBy(s => s.Key)];

        var of = Enumerable.Range(0, unknowns).ToArray();
        foreach (var sum in sums) foreach (var (unknown, _) in sum.Each) of[Root(of, unknown)] = Root(of, sum.Each[0].Unknown);
        var columns = sums.SelectMany((s, i) => s.Each.Select(t => (t.Unknown, Column: $"{i}:{t.Times}"))).ToLookup(t => t.Unknown, t => t.Column);
        var (open, parts, kinds) = (new (int, int, int)[unknowns], new List<Simplex>(), new Dictionary<string, int>());
        foreach (var part in Enumerable.Range(0, unknowns).Where(v => told[v] is null).GroupBy(v => Root(of, v)))
        {
            var places = part.Select((unknown, place) => (unknown, place)).ToDictionary();
            foreach (var (unknown, place) in places) open[unknown] = (parts.Count, place, Kind(kinds, string.Join(' ', columns[unknown])));
            var mine = sums.Where(s => places.ContainsKey(s.Each[0].Unknown)).Select(s => s with { Each = [.. s.Each.Select(t => (places[t.Unknown], t.Times))] }).ToList();
            if (Simplex.Of(places.Count, mine) is not { } solved) return null;
            parts.Add(solved);
        }
        return new(told, open, parts);
    }

    /// <summary>Between what the sum of these unknowns lies. Unknowns that stand in the same sums are alike: of one, what was found of another is true.</summary>
    public Interval Of(IReadOnlyCollection<int> sum)
    {
        var (told, all) = (sum.Sum(v => _told[v] ?? 0), sum.Where(v => _told[v] is null).Select(v => _open[v]).GroupBy(o => o.Part));
        return all.Aggregate(new Interval(told, told, true), (so, part) =>
        {
            var key = $"{part.Key}/{string.Join(' ', part.Select(o => o.Kind).Order())}";
            if (!_asked.TryGetValue(key, out var found)) _asked[key] = found = _parts[part.Key].Of([.. part.Select(o => o.Place)]);
            return so.And(found);
        });
    }

    /// <summary>Two ends that worlds have which fit everything, if they are at least so far from each other; the ends of all that fit are no closer.</summary>
    public Interval? Wide(IReadOnlyCollection<int> sum, int few)
    {
        var ends = new Interval(sum.Sum(v => _told[v] ?? 0), sum.Sum(v => _told[v] ?? 0), true);
        foreach (var part in sum.Where(v => _told[v] is null).Select(v => _open[v]).GroupBy(o => o.Part))
            if (_parts[part.Key].Seen([.. part.Select(o => o.Place)]) is var (least, most)) ends = ends.And(new(least, most, true));
        return ends.IsWide(few) ? ends : null;
    }

    /// <summary>Takes every unknown that a number alone tells, until none is left; false when two numbers contradict each other.</summary>
    private static bool Settle(List<Terms> sums, int?[] told)
    {
        for (var again = true; again;)
        {
            again = false;
            for (var i = 0; i < sums.Count; i++)
            {
                var sum = sums[i] = sums[i].Without(told);
                if (sum.Each is [] && sum.Value != 0) return false;
                if (sum.Each is [var (one, times)])
                {
                    if (sum.Value % times != 0 || sum.Value / times < 0) return false;
                    (told[one], again) = (sum.Value / times, true);
                }
                else if (sum.Each.Count > 0 && sum.Value == 0 && sum.Each.All(t => t.Times > 0))
                {
                    foreach (var (none, _) in sum.Each) told[none] = 0;
                    again = true;
                }
            }
        }
        return true;
    }

    private static int Root(int[] of, int unknown)
    {
        while (of[unknown] != unknown) unknown = of[unknown] = of[of[unknown]];
        return unknown;
    }

    private static int Kind(Dictionary<string, int> kinds, string column) => kinds.TryGetValue(column, out var kind) ? kind : kinds[column] = kinds.Count;
}
