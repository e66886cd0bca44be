namespace BackOnTrack.Domain.Claims;

/// <summary>A claim as the mentor filled it in.</summary>
public sealed class ClaimInput
{
    public const int LongestText = 500, MostMinutes = 1440, MostExpenses = 100_000;

    public int? Minutes { get; set; }
    public int? Kilometres { get; set; }
    public decimal? Expenses { get; set; }
    public string? ExpenseWords { get; set; }

    /// <summary>The hours are much longer than the session, and the mentor has said that they are right all the same.</summary>
    public bool LongerIsRight { get; set; }

    internal int Hundredths => (int)Math.Round((Expenses ?? 0) * 100, MidpointRounding.AwayFromZero);

    internal List<Refusal> Broken(ClaimRules rules, int? length)
    {
        var broken = new List<Refusal>();
        BelowZero(broken, Minutes < 0, nameof(Minutes));
        BelowZero(broken, Kilometres < 0, nameof(Kilometres));
        BelowZero(broken, Expenses < 0, nameof(Expenses));
        if (Minutes is null or > MostMinutes) broken.Add(new("Claims.Refuse.Minutes", nameof(Minutes), [MostMinutes]));
        if (Kilometres > rules.MostKilometres) broken.Add(new("Claims.Refuse.Kilometres", nameof(Kilometres), [rules.MostKilometres]));
        if (Expenses > MostExpenses) broken.Add(new("Claims.Refuse.Expenses", nameof(Expenses), [MostExpenses]));
        if (Expenses > 0 && string.IsNullOrWhiteSpace(ExpenseWords)) broken.Add(new("Claims.Refuse.ForWhat", nameof(ExpenseWords)));
        if (ExpenseWords?.Length > LongestText) broken.Add(new("Claims.Refuse.TooLong", nameof(ExpenseWords), [LongestText]));
        if (broken.Count == 0 && !LongerIsRight && rules.IsMuchLonger(Minutes!.Value, Kilometres ?? 0, length))
            broken.Add(new("Claims.Refuse.MuchLonger", nameof(Minutes), [Minutes.Value, length ?? 0]));
        return broken;
    }

    private static void BelowZero(List<Refusal> broken, bool isBelow, string field)
    {
        if (isBelow) broken.Add(new("Claims.Refuse.BelowZero", field));
    }
}
