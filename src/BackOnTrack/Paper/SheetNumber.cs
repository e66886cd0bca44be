using System.Globalization;
using System.Text.RegularExpressions;

namespace BackOnTrack.Paper;

/// <summary>What a cell's words say as a number, in the language spoken, and how a spreadsheet writes it: in words of no language.</summary>
internal sealed partial record SheetNumber(decimal Value, string? Format)
{
    private const int Hundredths = 100;

    /// <summary>The number of <c>28</c>, <c>2,4</c>, <c>37 %</c> or <c>57.000,00 DKK</c>; null for everything else, a number with leading zeros among it.</summary>
    public static SheetNumber? In(string cell)
    {
        if (Share().Match(cell) is { Success: true } share && Plain(share.Groups["percent"].Value) is { } percent) return new(percent / Hundredths, percent % 1 == 0 ? "0 %" : "0.0 %");
        if (Money().Match(cell) is { Success: true } money && (money.Groups["before"].Value + money.Groups["after"].Value) is { Length: 3 } currency
            && decimal.TryParse(money.Groups["amount"].Value, NumberStyles.Number, CultureInfo.CurrentCulture, out var amount)) return new(amount, $"#,##0.00 \"{currency}\"");
        return Plain(cell) is { } number ? new(number, null) : null;
    }

    /// <summary>Without signs that part thousands: a day or a time could be read as such a number.</summary>
    private static decimal? Plain(string cell) => cell.Length > 0 && char.IsAsciiDigit(cell[0]) && (cell[0] != '0' || cell.Length == 1 || !char.IsAsciiDigit(cell[1]))
        && decimal.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.CurrentCulture, out var number) ? number : null;

    [GeneratedRegex(@"^(?<percent>[\d.,]+)\s?%$", RegexOptions.CultureInvariant, 1000)] private static partial Regex Share();
    [GeneratedRegex(@"^(?:(?<before>[A-Z]{3})\s)?(?<amount>[-−]?\d[\d.,\s]*)(?:\s(?<after>[A-Z]{3}))?$", RegexOptions.CultureInvariant, 1000)] private static partial Regex Money();
}
