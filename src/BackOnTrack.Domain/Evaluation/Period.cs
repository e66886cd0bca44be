using System.Globalization;

namespace BackOnTrack.Domain.Evaluation;

/// <summary>
/// The days figures are counted over: a calendar year, or four quarters in a row. Only periods that are over exist; shorter
/// ones would show who came from one month to the next.
/// </summary>
public sealed record Period(DateOnly From, DateOnly Until)
{
    /// <summary>How many of each kind a page offers.</summary>
    public const int Years = 3, Quarters = 8;

    private const int MonthsPerQuarter = 3;

    /// <summary><c>2025</c>, or <c>2026q3</c> for the four quarters that end with the third of 2026.</summary>
    public string Code => IsYear ? $"{Until.Year}" : $"{Until.Year}q{Until.Month / MonthsPerQuarter}";

    /// <summary>A calendar year.</summary>
    public bool IsYear => Until is { Month: 12, Day: 31 };

    /// <summary>The first of the year, or of the quarter that is the first of four.</summary>
    public static Period EndingOn(DateOnly until) => new(until.AddDays(1).AddYears(-1), until);

    /// <summary>What may be asked for on a day: the newest first.</summary>
    public static IReadOnlyList<Period> Offered(DateOnly today)
    {
        var quarters = EndsBefore(today).Take(Quarters);
        var years = Enumerable.Range(1, Years).Select(back => new DateOnly(today.Year - back, 12, 31));
        return [.. quarters.Concat(years).Distinct().OrderDescending().Select(EndingOn)];
    }

    /// <summary>The last year that may be asked for and ends on the same day, and the two before it, the oldest first.</summary>
    public IReadOnlyList<Period> YearByYear(DateOnly today)
    {
        var newest = Offered(today).First(p => (p.Until.Month, p.Until.Day) == (Until.Month, Until.Day));
        return [.. Enumerable.Range(0, Years).Select(back => EndingOn(newest.Until.AddYears(-back))).Reverse()];
    }

    /// <summary>The period of that code, if it may be asked for.</summary>
    public static Period? Parse(string? code, DateOnly today) => Offered(today).FirstOrDefault(p => p.Code == code);

    /// <summary>On which days one may look back at it: its last, and the ends of quarters since, the newest first.</summary>
    public IReadOnlyList<DateOnly> LookedBackOn(DateOnly today) => [.. EndsBefore(today).TakeWhile(end => end > Until).Take(Quarters), Until];

    /// <summary>The day of that code (<c>2026-09-30</c>), if one may look back from it; else the last day of the period.</summary>
    public DateOnly AsAt(string? day, DateOnly today) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked) && LookedBackOn(today).Contains(asked) ? asked : Until;

    /// <summary>The last days of quarters that are over, the newest first.</summary>
    private static IEnumerable<DateOnly> EndsBefore(DateOnly today)
    {
        var first = new DateOnly(today.Year, (today.Month - 1) / MonthsPerQuarter * MonthsPerQuarter + 1, 1);
        for (var start = first; ; start = start.AddMonths(-MonthsPerQuarter)) yield return start.AddDays(-1);
    }
}
