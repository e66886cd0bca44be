namespace BackOnTrack.Domain.Evaluation;

/// <summary>Something that can be worked out of published tables, and between what it must lie.</summary>
/// <param name="Place">Where in a table, or in which days of overlapping periods.</param>
public sealed record Deduction(Partition Partition, string Row, string Place, DateOnly From, DateOnly Until, int Least, int? Most);

/// <summary>
/// Everything that tables over the same facts say together, as one system of sums (S4). The unknowns are the finest numbers
/// anybody could want: one per row, group of categories that no table tells apart, and stretch of days that no period
/// divides. Two ways of dividing the same people meet in their totals, and only there.
/// </summary>
public sealed class Puzzle
{
    private sealed record Part(Measure Measure, ShownTable Table, string? OwnRow)
    {
        public IEnumerable<Cell> Cells => OwnRow is null ? Table.Cells : Table.Cells.Where(c => c.Row == OwnRow);
        public IEnumerable<string> Rows => OwnRow is not null || Table.Partition is Partition.Total ? [Place.All] : Table.Rows;
        public string RowOf(Cell cell) => OwnRow is null ? cell.Row : Place.All;
    }

    private readonly record struct Key(Partition Partition, string Row, int Group, int Stretch);

    private sealed record Asked(Deduction About, IReadOnlyList<int> Sum, bool MustBeWide);

    private readonly List<Part> _parts;
    private readonly List<(DateOnly From, DateOnly Until)> _stretches;
    private readonly Dictionary<Key, int> _unknowns = [];
    private readonly Dictionary<Partition, List<string[]>> _groups = [];
    private readonly Dictionary<Partition, List<string>> _rows = [];
    private readonly List<Known> _known = [];

    private Puzzle(List<Part> parts)
    {
        _parts = parts;
        var edges = parts.SelectMany(p => new[] { p.Table.From, p.Table.Until.AddDays(1) }).Distinct().Order().ToList();
        _stretches = [.. edges.Zip(edges.Skip(1), (from, next) => (from, next.AddDays(-1))).Where(s => parts.Exists(p => p.Table.From <= s.from && p.Table.Until >= s.Item2))];
        foreach (var partition in parts.Select(p => p.Table.Partition).Append(Partition.Total).Distinct()) Divide(partition);
        foreach (var part in parts) foreach (var cell in part.Cells.Where(c => c.Value is not null)) _known.Add(new(SumOf(part, cell), cell.Value!.Value));
        foreach (var partition in _groups.Keys.Where(p => p is not Partition.Total)) MeetInTotals(partition);
    }

    /// <summary>
    /// The first thing the tables give away, or null: a number that certainly stands for at least <paramref name="few"/>, or
    /// that may still be anything over a width of so many, gives nobody away. Tables that contradict each other cannot be
    /// shown to be safe, and are not.
    /// </summary>
    public static Deduction? FirstGivenAway(IReadOnlyList<ShownTable> tables, int few) => Split(tables).Select(p => p.Look(few, null)).FirstOrDefault(f => f is not null);

    /// <summary>Everything that was looked at, with the interval it keeps: the proof that is stored with a release (S10).</summary>
    public static IReadOnlyList<Deduction> Proof(IReadOnlyList<ShownTable> tables, int few)
    {
        var seen = new List<Deduction>();
        foreach (var puzzle in Split(tables)) puzzle.Look(few, seen);
        return seen;
    }

    private static IEnumerable<Puzzle> Split(IReadOnlyList<ShownTable> tables) => tables
        .SelectMany(t => t.Of is { HasOwnRows: true } m ? m.Rows!.Select(row => new Part(m, t, row)) : [new Part(t.Of, t, null)])
        .GroupBy(p => (p.Measure.Facts, p.OwnRow ?? p.Measure.OnlyRow)).Select(g => new Puzzle([.. g]));

    /// <summary>Categories that no table of this partition (for totals: no table at all) tells apart are one unknown.</summary>
    private void Divide(Partition partition)
    {
        var (telling, mine) = (_parts.Where(p => partition is Partition.Total || p.Table.Partition == partition).ToList(), _parts.Where(p => p.Table.Partition == partition).ToList());
        var groups = telling.SelectMany(p => p.Measure.Columns).SelectMany(c => c.Categories).Distinct()
            .GroupBy(category => string.Join('|', telling.Select(p => p.Measure.Columns.FirstOrDefault(c => c.Categories.Contains(category))?.Code))).Select(g => g.ToArray()).ToList();
        _groups[partition] = groups;
        var rows = _rows[partition] = partition is Partition.Total ? [Place.All] : [.. mine.SelectMany(p => p.Rows).Distinct()];
        foreach (var row in rows)
            for (var group = 0; group < groups.Count; group++)
                for (var stretch = 0; stretch < _stretches.Count; stretch++)
                    if (partition is Partition.Total || mine.Exists(p => Covers(p.Table, stretch))) _unknowns[new(partition, row, group, stretch)] = _unknowns.Count;
    }

    private bool Covers(ShownTable table, int stretch) => table.From <= _stretches[stretch].From && table.Until >= _stretches[stretch].Until;

    private List<int> SumOf(Part part, Cell cell)
    {
        var categories = part.Measure.Columns.Where(c => cell.Column == Place.All || c.Code == cell.Column).SelectMany(c => c.Categories).ToHashSet();
        var (partition, row) = (part.Table.Partition, part.RowOf(cell));
        var stretches = Enumerable.Range(0, _stretches.Count).Where(s => Covers(part.Table, s)).ToList();
        return [.. from r in row == Place.All ? _rows[partition] : [row] from g in GroupsOf(partition, categories) from s in stretches select _unknowns[new(partition, r, g, s)]];
    }

    private IEnumerable<int> GroupsOf(Partition partition, IReadOnlySet<string> categories) => Enumerable.Range(0, _groups[partition].Count).Where(g => categories.Contains(_groups[partition][g][0]));

    private void MeetInTotals(Partition partition)
    {
        if (_rows[partition] is not [var one, ..]) return;
        for (var group = 0; group < _groups[partition].Count; group++)
        {
            var totals = GroupsOf(Partition.Total, _groups[partition][group].ToHashSet()).ToList();
            for (var stretch = 0; stretch < _stretches.Count; stretch++)
                if (_unknowns.ContainsKey(new(partition, one, group, stretch)))
                    _known.Add(new([.. _rows[partition].Select(r => _unknowns[new(partition, r, group, stretch)])], 0, [.. totals.Select(g => _unknowns[new(Partition.Total, Place.All, g, stretch)])]));
        }
    }

    private Deduction? Look(int few, List<Deduction>? seen)
    {
        var fits = Feasible.Of(_unknowns.Count, _known);
        foreach (var asked in Questions())
        {
            var between = fits?.Of(asked.Sum) ?? new Interval(0, 0, false);
            var found = asked.About with { Least = between.Least, Most = between.Most };
            if (!between.IsWide(few) && (asked.MustBeWide || !between.IsMany(few))) return found;
            seen?.Add(found);
        }
        return null;
    }

    /// <summary>Hidden places first, then every unknown and every sum of a row over a stretch of days.</summary>
    private IEnumerable<Asked> Questions()
    {
        foreach (var part in _parts)
            foreach (var cell in part.Cells.Where(c => c.Shown is Shown.TooFew))
                yield return new(new(part.Table.Partition, cell.Row, cell.Column, part.Table.From, part.Table.Until, 0, null), SumOf(part, cell), true);
        foreach (var row in _unknowns.GroupBy(u => (u.Key.Partition, u.Key.Row, u.Key.Stretch)))
        {
            var (from, until) = _stretches[row.Key.Stretch];
            Deduction At(string place) => new(row.Key.Partition, row.Key.Partition is Partition.Total ? _parts[0].OwnRow ?? row.Key.Row : row.Key.Row, place, from, until, 0, null);
            foreach (var (key, unknown) in row) yield return new(At(string.Join('+', _groups[key.Partition][key.Group])), [unknown], false);
            yield return new(At(Place.All), [.. row.Select(u => u.Value)], false);
        }
    }
}
