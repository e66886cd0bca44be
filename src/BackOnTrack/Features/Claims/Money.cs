using System.Globalization;
using BackOnTrack.Domain;

namespace BackOnTrack.Features.Claims;

/// <summary>Amounts the way people write them; they are kept in hundredths.</summary>
public static class Money
{
    private const int BeforeWithSpace = 2, MinusBeforeWithSpace = 9;

    /// <summary>The service's currency by its ISO code: a krone is not the same krone everywhere. A process serves one service.</summary>
    public static string Currency { get; private set; } = Programme.Default.Claims.Currency;

    internal static void PaidIn(Programme programme) => Currency = programme.Claims.Currency;

    /// <summary>An amount with its currency where the reader's language puts it: <c>DKK 379.50</c>, <c>379,50 DKK</c>.</summary>
    public static string Of(long hundredths)
    {
        var format = (NumberFormatInfo)CultureInfo.CurrentCulture.NumberFormat.Clone();
        format.CurrencySymbol = Currency;
        format.CurrencyDecimalDigits = 2;
        // A code stands apart from its figure also where the language's own sign does not.
        if (format.CurrencyPositivePattern == 0) (format.CurrencyPositivePattern, format.CurrencyNegativePattern) = (BeforeWithSpace, MinusBeforeWithSpace);
        return (hundredths / 100m).ToString("C", format).Replace(' ', '\u00A0');
    }

    /// <summary>Minutes as hours and minutes, with the minus every other figure has: <c>1:30</c>.</summary>
    public static string Hours(int minutes) => $"{(minutes < 0 ? CultureInfo.CurrentCulture.NumberFormat.NegativeSign : "")}{Math.Abs(minutes) / 60}:{Math.Abs(minutes) % 60:00}";
}
