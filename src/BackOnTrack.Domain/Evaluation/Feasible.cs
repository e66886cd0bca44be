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
}

/// <summary>
/// All whole numbers, none below zero, that fit what is known. Solved by the simplex method: the answer to "between what can
/// this lie" is exact for tables with margins, and where the ends are not whole it says so and nobody takes it for proof.
/// Written by hand: there is no solver among the packages of the house, and what is asked is small.
/// </summary>
public sealed class Feasible
{
    private const double Tiny = 1e-7;
    private readonly IReadOnlyList<Known> _known;
    private readonly int _unknowns;
    private readonly double[][] _rows; // one per known number that says something new; the last entry is the right side
    private readonly int[] _basis;

    private Feasible(int unknowns, IReadOnlyList<Known> known, double[][] rows, int[] basis) => (_unknowns, _known, _rows, _basis) = (unknowns, known, rows, basis);

    /// <summary>The room of what fits, or null when nothing does.</summary>
    public static Feasible? Of(int unknowns, IReadOnlyList<Known> known)
    {
        var (width, rows, basis) = (unknowns + known.Count, new double[known.Count][], new int[known.Count]);
        for (var i = 0; i < known.Count; i++)
        {
            var row = rows[i] = new double[width + 1];
            foreach (var v in known[i].Plus) row[v]++;
            foreach (var v in known[i].Minus ?? []) row[v]--;
            row[width] = known[i].Value;
            if (known[i].Value < 0) for (var j = 0; j <= width; j++) row[j] = -row[j];
            (row[unknowns + i], basis[i]) = (1, unknowns + i);
        }
        var wanted = new double[width];
        for (var j = unknowns; j < width; j++) wanted[j] = -1;
        Climb(rows, basis, wanted, width);
        if (rows.Where((_, i) => basis[i] >= unknowns).Sum(r => r[width]) > Tiny) return null;

        // What is still in the basis of the makeshift unknowns is worth nothing: swap it, or the number said nothing new.
        var kept = new List<int>();
        for (var i = 0; i < rows.Length; i++)
        {
            if (basis[i] >= unknowns && Array.FindIndex(rows[i], 0, unknowns, x => Math.Abs(x) > Tiny) is >= 0 and var j) Pivot(rows, basis, i, j);
            if (basis[i] < unknowns) kept.Add(i);
        }
        return new(unknowns, known, [.. kept.Select(i => (double[])[.. rows[i][..unknowns], rows[i][width]])], [.. kept.Select(i => basis[i])]);
    }

    /// <summary>Between what the sum of these unknowns lies.</summary>
    public Interval Of(IReadOnlyCollection<int> sum)
    {
        var least = Extreme(sum, -1);
        var most = Extreme(sum, 1);
        return new((int)Math.Ceiling((least?.Sum ?? 0) - Tiny), most is null ? null : (int)Math.Floor(most.Value.Sum + Tiny), least is { Fits: true } && most is null or { Fits: true });
    }

    private (double Sum, bool Fits)? Extreme(IReadOnlyCollection<int> sum, int sign)
    {
        var wanted = new double[_unknowns];
        foreach (var v in sum) wanted[v] += sign;
        if (!Climb(_rows, _basis, wanted, _unknowns)) return null;
        var point = new double[_unknowns];
        for (var i = 0; i < _rows.Length; i++) point[_basis[i]] = _rows[i][_unknowns];
        return (sum.Sum(v => point[v]), Fits([.. point.Select(x => (long)Math.Round(x))], point));
    }

    private bool Fits(long[] whole, double[] point) => point.Zip(whole).All(p => p.Second >= 0 && Math.Abs(p.First - p.Second) < 1e-5)
        && _known.All(k => k.Plus.Sum(v => whole[v]) - (k.Minus ?? []).Sum(v => whole[v]) == k.Value);

    /// <summary>Goes to where what is wanted is greatest; false when it has no end. Takes the first way up that there is (Bland), so it never goes round in circles.</summary>
    private static bool Climb(double[][] rows, int[] basis, double[] wanted, int right)
    {
        while (true)
        {
            var entering = -1;
            for (var j = 0; j < right && entering < 0; j++)
            {
                var gain = wanted[j];
                for (var i = 0; i < rows.Length; i++) if (wanted[basis[i]] is not 0 and var w) gain -= w * rows[i][j];
                if (gain > Tiny) entering = j;
            }
            if (entering < 0) return true;
            var leaving = -1;
            for (var i = 0; i < rows.Length; i++)
            {
                if (rows[i][entering] <= Tiny) continue;
                if (leaving < 0) { leaving = i; continue; }
                var (a, b) = (rows[i][right] / rows[i][entering], rows[leaving][right] / rows[leaving][entering]);
                if (a < b - Tiny || (a < b + Tiny && basis[i] < basis[leaving])) leaving = i;
            }
            if (leaving < 0) return false;
            Pivot(rows, basis, leaving, entering);
        }
    }

    private static void Pivot(double[][] rows, int[] basis, int at, int entering)
    {
        var (row, by) = (rows[at], rows[at][entering]);
        for (var j = 0; j < row.Length; j++) row[j] /= by;
        for (var i = 0; i < rows.Length; i++)
        {
            if (i == at || Math.Abs(rows[i][entering]) < Tiny) continue;
            var (other, times) = (rows[i], rows[i][entering]);
            for (var j = 0; j < other.Length; j++) if (row[j] != 0) other[j] -= times * row[j];
        }
        basis[at] = entering;
    }
}
