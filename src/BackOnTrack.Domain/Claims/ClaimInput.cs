namespace BackOnTrack.Domain.Claims;

/// <summary>A claim as the mentor filled it in.</summary>
public sealed class ClaimInput
{
    public const int LongestText = 500, MostMinutes = 1440, MostExpenses = 100_000;

    public int? Minutes { get; set; }
    public int? Kilometres { get; set; }
    public decimal? Expenses { get; set; }
    public string? ExpenseWords { get; set; }

    internal int Hundredths => (int)Math.Round((Expenses ?? 0) * 100, MidpointRounding.AwayFromZero);

    internal List<Refusal> Broken(ClaimRules rules)
    {
        var broken = new List<Refusal>();
        if (Minutes is null or < 0 or > MostMinutes) broken.Add(new("Claims.Refuse.Minutes", nameof(Minutes), [MostMinutes]));
        if (Kilometres < 0 || Kilometres > rules.MostKilometres) broken.Add(new("Claims.Refuse.Kilometres", nameof(Kilometres), [rules.MostKilometres]));
        if (Expenses < 0 || Expenses > MostExpenses) broken.Add(new("Claims.Refuse.Expenses", nameof(Expenses), [MostExpenses]));
        if (Expenses > 0 && string.IsNullOrWhiteSpace(ExpenseWords)) broken.Add(new("Claims.Refuse.ForWhat", nameof(ExpenseWords)));
        if (ExpenseWords?.Length > LongestText) broken.Add(new("Claims.Refuse.TooLong", nameof(ExpenseWords), [LongestText]));
        return broken;
    }
}
