using System.Runtime.InteropServices;

namespace BackOnTrack.Domain.Interviews;

/// <summary>
/// What two coders said of a code, passage by passage. Percent agreement is the share on which they said the same; Cohen's
/// kappa (Cohen 1960) is how far that lies above what two coders with the same habits would reach by chance.
/// </summary>
/// <param name="Both">Passages where both see the code.</param>
/// <param name="OnlyFirst">Only the first coder does.</param>
/// <param name="OnlySecond">Only the second coder does.</param>
/// <param name="Neither">Neither does.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TwoByTwo(int Both, int OnlyFirst, int OnlySecond, int Neither)
{
    public int N => Both + OnlyFirst + OnlySecond + Neither;

    /// <summary>In how many passages the first coder sees the code.</summary>
    public int First => Both + OnlyFirst;

    /// <summary>In how many passages the second coder sees it.</summary>
    public int Second => Both + OnlySecond;

    /// <summary>Share of passages on which they said the same, 0 to 1; null where there are none.</summary>
    public decimal? Agreement => N == 0 ? null : (decimal)(Both + Neither) / N;

    /// <summary>
    /// (observed − expected) / (1 − expected), at most 1. Null where it cannot be said: without passages, and where neither
    /// coder makes any difference between them (the code everywhere or nowhere for both), because chance alone explains all.
    /// </summary>
    public decimal? Kappa
    {
        get
        {
            // In whole numbers, n² times each share, so that nothing is lost by rounding.
            long n = N, byChance = ((long)First * Second) + ((n - First) * (n - Second));
            return n * n == byChance ? null : (decimal)((n * (Both + Neither)) - byChance) / ((n * n) - byChance);
        }
    }

    public static TwoByTwo operator +(TwoByTwo a, TwoByTwo b) => new(a.Both + b.Both, a.OnlyFirst + b.OnlyFirst, a.OnlySecond + b.OnlySecond, a.Neither + b.Neither);

    public static TwoByTwo Add(TwoByTwo left, TwoByTwo right) => left + right;
}
