using BackOnTrack.Domain.Evaluation;

namespace BackOnTrack.Domain.Tests.Evaluation;

/// <summary>
/// Somebody who has every published table, over whatever facts, and knows what everybody can know: that nobody has a score without a rating. Shares
/// nothing with the house but the tables. What contains what is seen from a crowd of invented people: a number that for nobody of them is above
/// another is below it in every town. Of each number a least and a most is kept, and drawn closer until nothing moves.
/// </summary>
internal sealed class Cross
{
    private sealed record Set(Measure Of, Partition By, string Row, string Column, int First)
    {
        public override string ToString() => $"{Of.Code}{(By is Partition.Total ? "" : $" {By}")} {Row}/{Column} {First}";
    }

    /// <summary>The crowd: few of them do as usual, so that whatever can happen happens to somebody.</summary>
    private static readonly Course[] crowd = [.. Course.Some(12_000, 1, 0.5), .. Course.Some(12_000, 2, 0.8)];
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, short[]> seen = new(StringComparer.Ordinal);

    private readonly List<Set> _sets = [];
    private readonly List<(Partition By, Set Of)> _rows = [];
    private readonly int[] _least, _most;
    private readonly List<(int Inner, int Outer)> _within = [];
    private readonly List<(int A, int B, int Sum)> _sums = [];
    private readonly List<(int[] Parts, int Sum)> _rest = [];

    public Cross(IReadOnlyList<ShownTable> tables)
    {
        var known = new Dictionary<string, int>();
        foreach (var table in tables)
        {
            var first = Enumerable.Range(0, Someone.Quarters).First(q => Someone.Year(q).From == table.From);
            foreach (var cell in table.Cells)
            {
                var set = new Set(table.Of, table.Partition, cell.Row, cell.Column, first);
                _sets.Add(set);
                if (cell.Value is { } value) known[set.ToString()] = value;
            }
        }
        var vectors = _sets.ConvertAll(Seen);
        var alike = new Dictionary<string, int>();
        var of = _sets.ConvertAll(s => Key(s) is var key && alike.TryGetValue(key, out var at) ? at : alike[key] = alike.Count); // what counts the same of everybody is one number
        var one = Enumerable.Range(0, alike.Count).Select(n => vectors[of.IndexOf(n)]).ToArray();
        var none = Array.ConvertAll(one, IsRare);
        (_least, _most) = (new int[alike.Count], [.. Enumerable.Repeat(int.MaxValue / 4, alike.Count)]);
        for (var i = 0; i < _sets.Count; i++) if (known.TryGetValue(_sets[i].ToString(), out var value)) (_least[of[i]], _most[of[i]]) = (Math.Max(_least[of[i]], value), Math.Min(_most[of[i]], value));
        (One, Whole) = (one, [.. Enumerable.Range(0, alike.Count).Select(n => _sets[of.IndexOf(n)] is { Row: Place.All, By: Partition.Total, Column: Place.All })]);
        Names = [.. Enumerable.Range(0, alike.Count).Select(n => $"{_sets[of.IndexOf(n)]}")];
        Hidden = [.. Enumerable.Range(0, _sets.Count).Where(i => !known.ContainsKey(_sets[i].ToString())).Select(i => of[i]).Distinct()];
        for (var a = 0; a < one.Length; a++)
            for (var b = 0; b < one.Length; b++)
                if (a != b && !none[a] && !none[b] && Below(one[a], one[b]))
                {
                    _within.Add((a, b));
                    if (alike.TryGetValue(Key(Less(one[b], one[a])), out var rest)) _sums.Add((a, rest, b));
                }
        foreach (var table in tables) // and whatever is divided adds up, by columns and by rows
        {
            int At(string row, string column) => of[_sets.FindIndex(s => s.Of.Code == table.Measure && s.By == table.Partition && s.Row == row && s.Column == column && Someone.Year(s.First).From == table.From)];
            string[] columns = [.. table.Of.Columns.Select(c => c.Code)], rows = [.. table.Cells.Select(c => c.Row).Distinct()];
            foreach (var row in rows) _rest.Add(([.. columns.Select(c => At(row, c))], At(row, Place.All)));
            if (table.Partition is not Partition.Total) foreach (var column in columns.Append(Place.All)) _rest.Add(([.. table.Rows.Select(r => At(r, column))], At(Place.All, column)));
        }
        Draw();
    }

    private short[][] One { get; }
    private bool[] Whole { get; }
    private string[] Names { get; }
    private int[] Hidden { get; }

    /// <summary>Whether a thing is counted in a place of a table.</summary>
    public static bool Counts(Measure of, string row, string column, (string? Row, string Category) thing) =>
        (!of.HasOwnRows || thing.Row == row) && (of.OnlyRow is null || thing.Row == of.OnlyRow) && of.Columns.Any(c => (column == Place.All || c.Code == column) && c.Categories.Contains(thing.Category));

    /// <summary>Every place that is hidden and stands for fewer, and everybody that is in one number and not in another where that are fewer.</summary>
    public IEnumerable<string> Finds(int few)
    {
        foreach (var it in Hidden) if (_most[it] < few && _least[it] <= _most[it]) yield return $"{Names[it]} is at most {_most[it]}";
        foreach (var (inner, outer) in _within)
            if (_most[outer] - _least[inner] is var most && most < few && most >= 1) yield return $"{Names[outer]} without {Names[inner]} is at most {most}, at least {Math.Max(0, _least[outer] - _most[inner])}";
    }

    /// <summary>
    /// And the same of what takes three or four numbers: who is in one and not in another, and how many of a third or of such a difference are left
    /// without them - this year's mentorships without those of last year that had not ended.
    /// </summary>
    public IEnumerable<string> FindsOfSeveral(int few)
    {
        var said = Enumerable.Range(0, _least.Length).Where(n => _least[n] == _most[n] && Whole[n] && !IsRare(One[n])).ToList();
        var apart = (from w in _within
                     where said.Contains(w.Inner) && said.Contains(w.Outer)
                     let v = Less(One[w.Outer], One[w.Inner])
                     where !IsRare(v)
                     select (Name: $"({Names[w.Outer]} less {Names[w.Inner]})", Vector: v, N: _least[w.Outer] - _least[w.Inner])).DistinctBy(a => Key(a.Vector)).ToList();
        return from a in apart
               from b in said.Select(n => (Name: Names[n], Vector: One[n], N: _least[n])).Concat(apart)
               where a.Name != b.Name && b.N - a.N >= 1 && b.N - a.N < few && Below(a.Vector, b.Vector)
               select $"{b.Name} without {a.Name} is {b.N - a.N}";
    }

    private static short[] Less(short[] a, short[] b) => [.. a.Zip(b, (x, y) => (short)(x - y))];

    /// <summary>Everything that the crowd says is so of everybody: which number is never above which other.</summary>
    public static bool NeverAbove(Placed inner, Placed outer) => Below(Seen(inner), Seen(outer));

    /// <summary>And somebody is in it at all.</summary>
    public static bool Is(Placed those) => !IsRare(Seen(those));

    /// <summary>What happens to hardly anybody of the crowd may be otherwise in a town; of it nothing is known.</summary>
    private static bool IsRare(short[] v) => v.Count(n => n > 0) < 40;

    private static string Key(Set set) => Seen(set) is var v && IsRare(v) ? $"{set}" : Key(v);

    private static string Key(short[] v) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(v.AsSpan())));

    private static bool Below(short[] a, short[] b)
    {
        for (var i = 0; i < a.Length; i++) if (a[i] > b[i]) return false;
        return true;
    }

    private static short[] Seen(Set set) => seen.GetOrAdd($"{set}", _ => [.. crowd.Select(p => set.By is not Partition.Total && set.Row != Place.All && p.At(set.By) != set.Row ? (short)0
        : (short)p.Counted(set.Of.Facts, set.First).Count(t => Counts(set.Of, set.Of.HasOwnRows && set.By is not Partition.Total ? t.Row ?? "" : set.Row, set.Column, t)))]);

    private static short[] Seen(Placed those) => seen.GetOrAdd($"= {those}", _ => [.. crowd.Select(p => (short)p.Counted(those.Those.Facts, 3 + those.Later / 3).Count(t => (those.Those.Row ?? t.Row) == t.Row && (those.Those.Category ?? t.Category) == t.Category))]);

    private void Draw()
    {
        for (var again = true; again;)
        {
            again = false;
            void Is(int it, int least, int most)
            {
                if (least <= _least[it] && most >= _most[it]) return;
                (_least[it], _most[it], again) = (Math.Max(_least[it], least), Math.Min(_most[it], most), true);
            }
            foreach (var (inner, outer) in _within)
            {
                Is(inner, 0, _most[outer]);
                Is(outer, _least[inner], int.MaxValue);
            }
            foreach (var (a, b, sum) in _sums.Select(s => (new[] { s.A, s.B }, s.Sum)).Concat(_rest).SelectMany(s => s.Item1.Select((p, i) => (p, s.Item1.Where((_, j) => j != i).ToArray(), s.Item2))))
            {
                Is(a, _least[sum] - b.Sum(x => Math.Min(_most[x], 100_000)), _most[sum] - b.Sum(x => _least[x]));
                Is(sum, _least[a] + b.Sum(x => _least[x]), _most[a] + b.Sum(x => Math.Min(_most[x], 100_000)));
            }
            if (_least.Zip(_most).Any(b => b.First > b.Second)) return; // what was said contradicts itself
        }
    }
}
