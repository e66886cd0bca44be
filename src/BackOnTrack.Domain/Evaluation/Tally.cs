using System.Runtime.InteropServices;

namespace BackOnTrack.Domain.Evaluation;

/// <summary>A table, or the one row of it that is a count of its own.</summary>
internal sealed record Part(ShownTable Table, string? OwnRow)
{
    public Measure Measure { get; } = Table.Of;
    public Those Whose => new(Measure.Facts, OwnRow ?? Measure.OnlyRow);
    public Days Days => new(Table.From, Table.Until);
    public IEnumerable<Cell> Cells => OwnRow is null ? Table.Cells : Table.Cells.Where(c => c.Row == OwnRow);
    public IEnumerable<string> Rows => OwnRow is not null || Table.Partition is Partition.Total ? [Place.All] : Table.Rows;
    public string RowOf(Cell cell) => OwnRow is null ? cell.Row : Place.All;

    /// <summary>The tables taken apart, so that each part counts one thing. One of which nothing is said says nothing beside others either.</summary>
    public static IEnumerable<Part> Of(ShownTable table) => (table.Of is { HasOwnRows: true } m ? m.Rows!.Select(row => new Part(table, row)) : [new(table, null)]).Where(p => p.Cells.Any(c => c.Value is not null));
}

/// <summary>Days from one to another, both among them.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Days(DateOnly From, DateOnly Until)
{
    /// <summary>So many whole months later: quarters stay quarters.</summary>
    public Days Later(int months) => months == 0 ? this : new(From.AddMonths(months), Until.AddDays(1).AddMonths(months).AddDays(-1));
}

/// <summary>
/// What the tables over the same facts say: one unknown per row, group of categories that no table tells apart, and span of days. Where the
/// numbers of days add up, a span is a stretch that no period divides; elsewhere it is a period. Two ways of dividing the same people meet
/// in their totals, and only there.
/// </summary>
internal sealed class Tally
{
    internal readonly record struct Key(Partition Partition, string Row, int Group, int Span);

    private readonly Dictionary<Key, int> _unknowns = [];
    private readonly Dictionary<Partition, List<string[]>> _groups = [];
    private readonly Dictionary<Partition, List<string>> _rows = [];
    private readonly List<Days> _spans;

    public Tally(IReadOnlyList<Part> parts, IReadOnlyList<Days> stretches, int first)
    {
        (Parts, Whose) = (parts, parts[0].Whose);
        _spans = Kin.AddsUp(Whose.Facts) ? [.. stretches.Where(s => parts.Any(p => p.Table.From <= s.From && p.Table.Until >= s.Until))] : [.. parts.Select(p => p.Days).Distinct().OrderBy(d => d.From)];
        foreach (var partition in parts.Select(p => p.Table.Partition).Append(Partition.Total).Distinct()) Divide(partition, first);
        foreach (var part in parts) foreach (var cell in part.Cells.Where(c => c.Value is not null)) Known.Add(new(SumOf(part, cell), cell.Value!.Value));
        foreach (var partition in _groups.Keys.Where(p => p is not Partition.Total)) MeetInTotals(partition);
    }

    public Those Whose { get; }
    public IReadOnlyList<Part> Parts { get; }
    public List<Known> Known { get; } = [];
    public IReadOnlyList<Days> Spans => _spans;
    public IReadOnlyDictionary<Key, int> Unknowns => _unknowns;
    public IEnumerable<Partition> Partitions => _rows.Keys;

    public IReadOnlyList<string> Rows(Partition partition) => _rows[partition];

    /// <summary>The categories of a group, for a proof.</summary>
    public string Categories(Key key) => string.Join('+', _groups[key.Partition][key.Group]);

    /// <summary>Of what a cell is the sum.</summary>
    public List<int> SumOf(Part part, Cell cell)
    {
        var categories = part.Measure.Columns.Where(c => cell.Column == Place.All || c.Code == cell.Column).SelectMany(c => c.Categories).ToHashSet();
        var (partition, row) = (part.Table.Partition, part.RowOf(cell));
        var spans = Enumerable.Range(0, _spans.Count).Where(s => Covers(part.Table, s)).ToList();
        return [.. from r in row == Place.All ? _rows[partition] : [row] from g in GroupsOf(partition, categories) from s in spans select _unknowns[new(partition, r, g, s)]];
    }

    /// <summary>Of what all of them, or those of a category, are the sum in a row over exactly these days; null where that is no sum of what is told apart.</summary>
    public List<int>? SumOf(string? category, Partition partition, string row, Days days)
    {
        if (!_rows.TryGetValue(partition, out var rows) || !rows.Contains(row)) return null;
        var spans = Enumerable.Range(0, _spans.Count).Where(s => _spans[s].From >= days.From && _spans[s].Until <= days.Until).ToList();
        if (spans.Count == 0 || _spans[spans[0]].From != days.From || _spans[spans[^1]].Until != days.Until || spans.Zip(spans.Skip(1)).Any(s => _spans[s.First].Until.AddDays(1) != _spans[s.Second].From)) return null;
        var groups = Enumerable.Range(0, _groups[partition].Count).Where(g => category is null || _groups[partition][g] is [var one] && one == category).ToList();
        var keys = (from g in groups from s in spans select new Key(partition, row, g, s)).ToList();
        return keys.Count == 0 || !keys.TrueForAll(_unknowns.ContainsKey) ? null : keys.ConvertAll(k => _unknowns[k]);
    }

    /// <summary>Categories that no table of this partition (for totals: no table at all) tells apart are one unknown.</summary>
    private void Divide(Partition partition, int first)
    {
        var (telling, mine) = (Parts.Where(p => partition is Partition.Total || p.Table.Partition == partition).ToList(), Parts.Where(p => p.Table.Partition == partition).ToList());
        var groups = telling.SelectMany(p => p.Measure.Columns).SelectMany(c => c.Categories).Distinct()
            .GroupBy(category => string.Join('|', telling.Select(p => p.Measure.Columns.FirstOrDefault(c => c.Categories.Contains(category))?.Code))).Select(g => g.ToArray()).ToList();
        _groups[partition] = groups;
        var rows = _rows[partition] = partition is Partition.Total ? [Place.All] : [.. mine.SelectMany(p => p.Rows).Distinct()];
        foreach (var row in rows)
            for (var group = 0; group < groups.Count; group++)
                for (var span = 0; span < _spans.Count; span++)
                    if (partition is Partition.Total || mine.Exists(p => Covers(p.Table, span))) _unknowns[new(partition, row, group, span)] = first + _unknowns.Count;
    }

    private bool Covers(ShownTable table, int span) => table.From <= _spans[span].From && table.Until >= _spans[span].Until;

    private IEnumerable<int> GroupsOf(Partition partition, HashSet<string> categories) => Enumerable.Range(0, _groups[partition].Count).Where(g => categories.Contains(_groups[partition][g][0]));

    private void MeetInTotals(Partition partition)
    {
        if (_rows[partition] is not [var one, ..]) return;
        for (var group = 0; group < _groups[partition].Count; group++)
        {
            var totals = GroupsOf(Partition.Total, _groups[partition][group].ToHashSet()).ToList();
            for (var span = 0; span < _spans.Count; span++)
                if (_unknowns.ContainsKey(new(partition, one, group, span)))
                    Known.Add(new([.. _rows[partition].Select(r => _unknowns[new(partition, r, group, span)])], 0, [.. totals.Select(g => _unknowns[new(Partition.Total, Place.All, g, span)])]));
        }
    }
}
