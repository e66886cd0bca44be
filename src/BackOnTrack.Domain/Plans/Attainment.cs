namespace BackOnTrack.Domain.Plans;

/// <summary>How far a goal was reached, against what was described beforehand. Shown in words, never as a number.</summary>
public enum Attainment { MuchLess = -2, Less = -1, AsHoped = 0, More = 1, MuchMore = 2 }

/// <summary>Goal attainment scaling. The result belongs in aggregates over many; no page shows it for a person.</summary>
public static class GoalAttainmentScale
{
    /// <summary>The expected correlation between goals of one person, fixed by the method.</summary>
    public const double Correlation = 0.3;

    /// <summary><c>T = 50 + 10 Σwx / √((1−r) Σw² + r (Σw)²)</c>; 50 means all as hoped. Null without goals.</summary>
    public static double? T(IReadOnlyCollection<(int Weight, Attainment Level)> goals)
    {
        if (goals.Count == 0) return null;
        double reached = 0, squares = 0, weights = 0;
        foreach (var (weight, level) in goals)
        {
            reached += weight * (int)level;
            squares += (double)weight * weight;
            weights += weight;
        }
        return 50 + 10 * reached / Math.Sqrt((1 - Correlation) * squares + Correlation * weights * weights);
    }
}
