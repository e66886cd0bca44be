using BackOnTrack.Domain.Evaluation;

namespace BackOnTrack.Domain.Tests.Evaluation;

/// <summary>
/// Somebody who has every published table and patience. Shares nothing with the house but the tables: for each hidden small
/// count looks for another world, in whole people, in which everything published is the same and that count is not. Where
/// there is none, the count is known.
/// </summary>
internal sealed class Attacker
{
    /// <summary>
    /// How many people may come or go, and how often to try: nearly always the first is enough, and before a count is called known all of them,
    /// each for one more and for one less. Long searches lose themselves at the first wrong turn, so most are short, each with turns of its own.
    /// </summary>
    private static readonly (int Moves, int Patience, int? Turns)[] efforts =
        [(6, 2_000, null), .. Enumerable.Range(1, 300).Select(turns => (24, 1_000, (int?)turns)), (9, 20_000, null), (12, 100_000, null), (16, 5_000_000, null)];

    private readonly List<(ShownTable Table, Cell Cell)> _published = [];
    private readonly List<(ShownTable Table, Cell Cell)> _hidden = [];
    private readonly List<(string In, int Count)> _kinds = []; // in which cells, published and then hidden, people of a kind are counted; and how many of them there are

    public Attacker(IReadOnlyList<Someone> people, IReadOnlyList<ShownTable> tables)
    {
        foreach (var table in tables)
            foreach (var cell in table.Cells) (cell.Value is null ? _hidden : _published).Add((table, cell));
        _published = [.. _published.DistinctBy(p => (p.Table.Measure, p.Table.From, Row(p), p.Cell.Column))];
        IReadOnlyList<string> Rows(Partition by) => tables.FirstOrDefault(t => t.Partition == by)?.Rows ?? [Undivided];
        var all = from unit in Rows(Partition.Unit)
                  from place in Rows(Partition.Establishment)
                  from status in Rows(Partition.LegalStatus)
                  from referrer in Rows(Partition.Referrer)
                  from outcome in tables.SelectMany(t => t.Of.Columns).SelectMany(c => c.Categories).Distinct()
                  from quarter in Enumerable.Range(0, Someone.Quarters)
                  select new Someone(unit, place, outcome, quarter, status, referrer);
        string At(Someone p, Partition by) => tables.Any(t => t.Partition == by) ? p.At(by) : Undivided;
        var counts = people.GroupBy(p => new Someone(At(p, Partition.Unit), At(p, Partition.Establishment), p.Outcome, p.Quarter, At(p, Partition.LegalStatus), At(p, Partition.Referrer))).ToDictionary(g => g.Key, g => g.Count());
        (ShownTable, Cell)[] cells = [.. _published, .. _hidden];
        _kinds = [.. all.Distinct().GroupBy(kind => string.Concat(cells.Select(c => Counts(c, kind) ? '1' : '0'))).Select(g => (g.Key, g.Sum(counts.GetValueOrDefault)))];
    }

    /// <summary>Where everybody stands by a division that no table has.</summary>
    private const string Undivided = "";

    private static string Row((ShownTable Table, Cell Cell) it) => it.Cell.Row == Place.All ? "" : $"{it.Table.Partition}\n{it.Cell.Row}";

    /// <summary>Every small count that is known for certain, nobody among them.</summary>
    public IEnumerable<string> Finds(int few)
    {
        foreach (var (at, wanted) in _hidden.Index())
        {
            var truth = _kinds.Where(k => k.In[_published.Count + at] == '1').Sum(k => k.Count);
            if (truth < few && !CouldBeAnother(_published.Count + at)) yield return $"{wanted.Table.Measure} {wanted.Table.Partition} {wanted.Cell.Row}/{wanted.Cell.Column} {wanted.Table.From} is {truth}";
        }
    }

    private static bool Counts((ShownTable Table, Cell Cell) it, Someone kind) =>
        (it.Cell.Row == Place.All || kind.At(it.Table.Partition) == it.Cell.Row)
        && Someone.Year(kind.Quarter).From is var day && day >= it.Table.From && day <= it.Table.Until
        && it.Table.Of.Columns.Any(c => (it.Cell.Column == Place.All || c.Code == it.Cell.Column) && c.Categories.Contains(kind.Outcome));

    /// <summary>Whether the wanted count could be one more or one less: people who look alike to every table are one kind.</summary>
    private bool CouldBeAnother(int wanted)
    {
        var alike = _kinds.Select(k => (Touches: k.In[wanted] + k.In[.._published.Count], k.Count)).GroupBy(k => k.Touches)
            .Select(g => (Sums: g.Key.Select((c, i) => (c, i)).Where(x => x.c == '1').Select(x => x.i).ToArray(), Count: g.Sum(k => k.Count))).Where(k => k.Sums.Length > 0).ToList();
        return (from effort in efforts from more in (int[])[1, -1] select (effort, more)).Any(it =>
        {
            var (off, steps) = (new int[_published.Count + 1], it.effort.Patience);
            off[0] = it.more;
            return new Search([.. alike.Select(k => k.Count)], alike.ConvertAll(k => k.Sums), it.effort.Turns is { } seed ? new Random(seed) : null).Repair(off, it.effort.Moves, ref steps);
        });
    }

    /// <summary>Somebody comes or goes where a sum does not add up, until all of them do. The same people moved in another order are not tried again.</summary>
    private sealed class Search(int[] world, List<int[]> sums, Random? turns)
    {
        private readonly int[] _moved = new int[world.Length];
        private readonly HashSet<string> _seen = [];

        public bool Repair(int[] off, int moves, ref int steps)
        {
            var wrong = Array.FindIndex(off, o => o != 0);
            if (wrong < 0) return true;
            if (moves == 0 || !_seen.Add(string.Concat(_moved.Select(m => (char)(m + 100)))) || steps-- <= 0) return false;
            var sign = Math.Sign(off[wrong]);
            var ways = Enumerable.Range(0, sums.Count).Where(k => sums[k].Contains(wrong) && world[k] + sign >= 0 && _moved[k] * sign >= 0)
                .OrderBy(k => sums[k].Sum(i => Math.Abs(off[i] - sign) - Math.Abs(off[i]))).ThenBy(_ => turns?.Next()).ToList();
            foreach (var kind in ways)
            {
                Move(kind, sign, off);
                if (Repair(off, moves - 1, ref steps)) return true;
                Move(kind, -sign, off);
            }
            return false;
        }

        private void Move(int kind, int sign, int[] off)
        {
            world[kind] += sign;
            _moved[kind] += sign;
            foreach (var i in sums[kind]) off[i] -= sign;
        }
    }
}
