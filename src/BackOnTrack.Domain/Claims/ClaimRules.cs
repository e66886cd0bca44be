namespace BackOnTrack.Domain.Claims;

/// <summary>What is paid from a day on, in hundredths of the currency.</summary>
public sealed record PayRate(DateOnly From, int Hour, int Month, int Kilometre);

/// <summary>The rates of the programme pack, with their days, and how long a claim may wait.</summary>
/// <param name="DaysAfterEnding">How long a mentor whose access to the file has ended may still claim for sessions held before.</param>
/// <param name="MinutesBeside">How much a claim may come to beside session and way before somebody asks: the gate, the waiting, the note.</param>
/// <param name="MinutesPerKilometre">What a kilometre of the way is reckoned to take.</param>
public sealed record ClaimRules(int DaysToDecide = 7, int MostKilometres = 2000, int DaysToClaim = 90, int DaysAfterEnding = 30, int MinutesBeside = 120, int MinutesPerKilometre = 2)
{
    /// <summary>The currency of all amounts, by its ISO 4217 code.</summary>
    public string Currency { get; init; } = "DKK";

    /// <summary>How a mentor is paid where nobody says otherwise: what the form of the terms begins with.</summary>
    public PayModel UsualModel { get; init; } = PayModel.FeePerHour;

    /// <summary>Invented rates of the demonstration country; a service writes its own into its pack.</summary>
    public IReadOnlyList<PayRate> Rates { get; init; } = [new(new(2020, 1, 1), 20000, 150000, 200), new(new(2026, 1, 1), 21000, 155000, 220)];

    /// <summary>Whether the hours are so much more than session and way that it may be a slip. It asks; it refuses nothing.</summary>
    /// <param name="length">How many minutes the session lasted; a session that did not come about has none.</param>
    public bool IsMuchLonger(int minutes, int kilometres, int? length) => minutes > (length ?? 0) + kilometres * MinutesPerKilometre + MinutesBeside;

    /// <summary>The rates of a day; before the first ones, the first.</summary>
    public PayRate On(DateOnly day) => Rates.Where(r => r.From <= day).MaxBy(r => r.From) ?? Rates.MinBy(r => r.From)!;
}
