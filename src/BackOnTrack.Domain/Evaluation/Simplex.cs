using System.Globalization;

namespace BackOnTrack.Domain.Evaluation;

/// <summary>A known number as a sum: how many times each unknown is in it, and what it comes to.</summary>
internal sealed record Terms(IReadOnlyList<(int Unknown, int Times)> Each, int Value)
{
    public static Terms Of(Known known) => new([.. known.Plus.Select(v => (v, 1)).Concat((known.Minus ?? []).Select(v => (v, -1)))
        .GroupBy(t => t.v).Select(g => (g.Key, g.Sum(t => t.Item2))).Where(t => t.Item2 != 0).OrderBy(t => t.Key)], known.Value);

    /// <summary>What is left of it where some are known.</summary>
    public Terms Without(int?[] told) => Each.All(t => told[t.Unknown] is null) ? this
        : new([.. Each.Where(t => told[t.Unknown] is null)], Value - Each.Sum(t => t.Times * (told[t.Unknown] ?? 0)));

    public string Key => string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', Each)}={Value}");
}

/// <summary>
/// Unknowns that hang together, solved by the simplex method: the answer to "between what can this lie" is exact for tables with
/// margins, and where the ends are not whole it says so and nobody takes it for proof. Written by hand: there is no solver among
/// the packages of the house, and what is asked is small.
/// </summary>
internal sealed class Simplex
{
    private const double Tiny = 1e-7, Zero = 1e-12;
    private const int Worlds = 6;
    private readonly IReadOnlyList<Terms> _sums;
    private readonly int _unknowns;
    private readonly double[][] _rows; // one per sum that says something new; the last entry is the right side
    private readonly int[] _basis;
    private readonly List<long[]> _worlds = []; // some that fit

    private Simplex(int unknowns, IReadOnlyList<Terms> sums, double[][] rows, int[] basis) => (_unknowns, _sums, _rows, _basis) = (unknowns, sums, rows, basis);

    public static Simplex? Of(int unknowns, IReadOnlyList<Terms> sums)
    {
        var (width, rows, basis) = (unknowns + sums.Count, new double[sums.Count][], new int[sums.Count]);
        for (var i = 0; i < sums.Count; i++)
        {
            var row = rows[i] = new double[width + 1];
            foreach (var (v, times) in sums[i].Each) row[v] = times;
            row[width] = sums[i].Value;
            if (sums[i].Value < 0) for (var j = 0; j <= width; j++) row[j] = -row[j];
            (row[unknowns + i], basis[i]) = (1, unknowns + i);
        }
        var wanted = new double[width];
        for (var j = unknowns; j < width; j++) wanted[j] = -1;
        Climb(rows, basis, wanted, width);
        if (rows.Where((_, i) => basis[i] >= unknowns).Sum(r => r[width]) > Tiny) return null;

        // What is still in the basis of the makeshift unknowns is worth nothing: swap it, or the sum said nothing new.
        var kept = new List<int>();
        for (var i = 0; i < rows.Length; i++)
        {
            if (basis[i] >= unknowns && Array.FindIndex(rows[i], 0, unknowns, x => Math.Abs(x) > Tiny) is >= 0 and var j) Pivot(rows, basis, i, j);
            if (basis[i] < unknowns) kept.Add(i);
        }
        return new(unknowns, sums, [.. kept.Select(i => (double[])[.. rows[i][..unknowns], rows[i][width]])], [.. kept.Select(i => basis[i])]);
    }

    /// <summary>Between what the sum of these unknowns lies.</summary>
    public Interval Of(IReadOnlyCollection<int> sum)
    {
        var least = Extreme(sum, -1);
        var most = Extreme(sum, 1);
        return new((int)Math.Ceiling((least?.Sum ?? 0) - Tiny), most is null ? null : (int)Math.Floor(most.Value.Sum + Tiny), least is { Fits: true } && most is null or { Fits: true });
    }

    /// <summary>The least and the most that this sum is among the worlds that were come by so far: it lies between no closer ends.</summary>
    public (int Least, int Most) Seen(IReadOnlyCollection<int> sum)
    {
        if (_worlds.Count == 0) Wander();
        return _worlds.Count == 0 ? (0, 0) : (_worlds.Min(w => (int)sum.Sum(v => w[v])), _worlds.Max(w => (int)sum.Sum(v => w[v])));
    }

    /// <summary>Comes by a few worlds that lie far from each other: most of what is asked is wide already among them.</summary>
    private void Wander()
    {
        for (var n = 0; n < Worlds; n++)
            foreach (var sign in new[] { 1, -1 })
            {
                // Some wanted and some not, the same ones every time.
                var wanted = Enumerable.Range(0, _unknowns).Select(v => sign * ((v * 2654435761L >> (9 + n)) % 2 == 0 ? 1.0 : -1.0)).ToArray();
                if (Climb(_rows, _basis, wanted, _unknowns)) Point();
            }
        if (_worlds.Count == 0) Point();
    }

    private (double Sum, bool Fits)? Extreme(IReadOnlyCollection<int> sum, int sign)
    {
        var wanted = new double[_unknowns];
        foreach (var v in sum) wanted[v] += sign;
        if (!Climb(_rows, _basis, wanted, _unknowns)) return null;
        var (point, fits) = Point();
        return (sum.Sum(v => point[v]), fits);
    }

    /// <summary>Where one stands; where that is a world of whole numbers it is kept.</summary>
    private (double[] At, bool Fits) Point()
    {
        var point = new double[_unknowns];
        for (var i = 0; i < _rows.Length; i++) point[_basis[i]] = _rows[i][_unknowns];
        long[] whole = [.. point.Select(x => (long)Math.Round(x))];
        var fits = Fits(whole, point);
        if (fits) _worlds.Add(whole);
        return (point, fits);
    }

    private bool Fits(long[] whole, double[] point) => point.Zip(whole).All(p => p.Second >= 0 && Math.Abs(p.First - p.Second) < 1e-5)
        && _sums.All(s => s.Each.Sum(t => t.Times * whole[t.Unknown]) == s.Value);

    /// <summary>
    /// Goes to where what is wanted is greatest; false when it has no end. Takes the steepest way up, and after many steps the
    /// first there is (Bland), so it never goes round in circles.
    /// </summary>
    private static bool Climb(double[][] rows, int[] basis, double[] wanted, int right)
    {
        var gains = wanted[..right];
        for (var i = 0; i < rows.Length; i++) if (wanted[basis[i]] is not 0 and var w) for (var j = 0; j < right; j++) gains[j] -= w * rows[i][j];
        for (var steps = 0; ; steps++)
        {
            var entering = -1;
            for (var j = 0; j < right; j++)
            {
                if (gains[j] <= Tiny || (entering >= 0 && gains[j] <= gains[entering])) continue;
                entering = j;
                if (steps > 4 * rows.Length) break;
            }
            if (entering < 0) return true;
            var leaving = -1;
            for (var i = 0; i < rows.Length; i++)
            {
                if (rows[i][entering] <= Tiny) continue;
                if (leaving < 0) { leaving = i; continue; }
                var (a, b) = (rows[i][^1] / rows[i][entering], rows[leaving][^1] / rows[leaving][entering]);
                if (a < b - Tiny || (a < b + Tiny && basis[i] < basis[leaving])) leaving = i;
            }
            if (leaving < 0) return false;
            Pivot(rows, basis, leaving, entering);
            var gain = gains[entering];
            for (var j = 0; j < right; j++) gains[j] -= gain * rows[leaving][j];
        }
    }

    private static void Pivot(double[][] rows, int[] basis, int at, int entering)
    {
        var (row, by, filled) = (rows[at], rows[at][entering], new List<int>());
        for (var j = 0; j < row.Length; j++)
        {
            if (row[j] == 0) continue;
            if (Math.Abs(row[j] /= by) < Zero) row[j] = 0;
            else filled.Add(j);
        }
        foreach (var other in rows)
        {
            if (ReferenceEquals(other, row) || Math.Abs(other[entering]) < Tiny) continue;
            var times = other[entering];
            foreach (var j in filled) other[j] -= times * row[j];
        }
        basis[at] = entering;
    }
}
