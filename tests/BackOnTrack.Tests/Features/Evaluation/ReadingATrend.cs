using System.Globalization;
using BackOnTrack.Domain.Evaluation;

namespace BackOnTrack.Tests.Features.Evaluation;

public sealed class ReadingATrend
{
    [Theory, InlineData("2025q3", "2024q3 2025q3 2026q3"), InlineData("2026q3", "2024q3 2025q3 2026q3"), InlineData("2024", "2023 2024 2025")]
    public void A_trend_is_read_over_years_that_end_on_the_same_day(string code, string years)
    {
        var today = DateOnly.ParseExact("2026-11-29", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Equal(years, string.Join(' ', Period.Parse(code, today)!.YearByYear(today).Select(p => p.Code)));
    }
}
