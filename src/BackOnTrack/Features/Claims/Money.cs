using System.Globalization;

namespace BackOnTrack.Features.Claims;

/// <summary>Amounts the way people write them; they are kept in hundredths.</summary>
public static class Money
{
    public static string Of(int hundredths) => (hundredths / 100m).ToString("N2", CultureInfo.CurrentCulture);

    /// <summary>Minutes as hours and minutes: <c>1:30</c>.</summary>
    public static string Hours(int minutes) => $"{(minutes < 0 ? "-" : "")}{Math.Abs(minutes) / 60}:{Math.Abs(minutes) % 60:00}";
}
