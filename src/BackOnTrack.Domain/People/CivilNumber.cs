namespace BackOnTrack.Domain.People;

/// <summary>
/// The birthday in a civil registration number: ten digits in Denmark, where the seventh and the year give the century
/// (cpr.dk, "Personnummeret i CPR"), eleven in Norway, where the seventh to ninth do (Skatteetaten, "Fødselsnummer").
/// </summary>
public static class CivilNumber
{
    /// <summary>Null where the digits are no number or no day. Forty more in day or month marks a number of another kind and is taken off.</summary>
    public static DateOnly? Birthday(string digits)
    {
        if (digits.Length is not (10 or 11) || !digits.All(char.IsAsciiDigit)) return null;
        var (day, month, year) = (Pair(0) % 40, Pair(2) % 40, Pair(4));
        var full = (digits.Length == 10 ? DanishCentury(digits[6] - '0', year) : NorwegianCentury(int.Parse(digits[6..9]), year)) + year;
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(full, month) ? new(full, month, day) : null;

        int Pair(int at) => int.Parse(digits.AsSpan(at, 2));
    }

    private static int DanishCentury(int seventh, int year) => seventh switch
    {
        <= 3 => 1900,
        4 or 9 => year <= 36 ? 2000 : 1900,
        _ => year <= 57 ? 2000 : 1800,
    };

    private static int NorwegianCentury(int three, int year) => three switch
    {
        < 500 => 1900,
        >= 900 when year >= 40 => 1900,
        < 750 when year >= 54 => 1800,
        _ => 2000,
    };
}
