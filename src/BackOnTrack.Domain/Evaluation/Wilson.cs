using System.Runtime.InteropServices;

namespace BackOnTrack.Domain.Evaluation;

/// <summary>Between what a share would lie if the same were done with many more (Wilson, 95 in 100): said wherever a share goes outside.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Wilson(int Least, int Most)
{
    private const double Z = 1.959964;

    /// <summary>In whole percent.</summary>
    public static Wilson Of(int part, int of)
    {
        double n = of, p = part / n, z2 = Z * Z;
        var (middle, half) = ((p + z2 / (2 * n)) / (1 + z2 / n), Z / (1 + z2 / n) * Math.Sqrt(p * (1 - p) / n + z2 / (4 * n * n)));
        return new((int)Math.Floor(100 * (middle - half) + 1e-9), (int)Math.Ceiling(100 * (middle + half) - 1e-9));
    }
}
