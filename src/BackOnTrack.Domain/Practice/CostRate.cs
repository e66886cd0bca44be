namespace BackOnTrack.Domain.Practice;

/// <summary>What nobody claims and what therefore needs a price of its own.</summary>
public enum CostRateKind { EmployedHour, TrainingDay, CoachTalk, CoordinationMonth }

/// <summary>What something costs from a day on. The next one takes over on its day; none is written over.</summary>
public sealed class CostRate
{
    public const decimal Most = 10_000_000;

    private const int Hundredths = 100;

    private CostRate() { }

    public Guid Id { get; private set; }
    public CostRateKind Kind { get; private set; }

    /// <summary>In hundredths of the currency.</summary>
    public int Amount { get; private set; }
    public DateOnly From { get; private set; }
    public Guid SetBy { get; private set; }
    public DateTimeOffset SetAt { get; private set; }

    public static Outcome<CostRate> Set(CostRateKind? kind, decimal? amount, DateOnly? from, IReadOnlyCollection<CostRate> known, Guid by, DateTimeOffset now)
    {
        var refusals = new List<Refusal>();
        if (kind is null) refusals.Add(new("House.Refuse.Missing", nameof(Kind)));
        if (amount is not (>= 0 and <= Most)) refusals.Add(new("Practice.Refuse.RateAmount", nameof(Amount), [Most]));
        if (from is null) refusals.Add(new("House.Refuse.DayMissing", nameof(From)));
        else if (known.Any(r => r.Kind == kind && r.From == from)) refusals.Add(new("Practice.Refuse.RateKnown", nameof(From)));
        return refusals.Count > 0 ? refusals
            : new CostRate { Id = Guid.CreateVersion7(now), Kind = kind!.Value, Amount = (int)Math.Round(amount!.Value * Hundredths, MidpointRounding.AwayFromZero), From = from!.Value, SetBy = by, SetAt = now };
    }
}
