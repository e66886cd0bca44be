using System.Globalization;

namespace BackOnTrack.Domain.Inquiries.Register;

/// <summary>Reads a day as people write it in registers, in three languages and five styles.</summary>
public static class RegisterDate
{
    private static readonly string[][] Months =
    [
        ["jan", "januar", "january"], ["feb", "febr", "februar", "february"], ["mar", "mars", "marts", "march"], ["apr", "april"],
        ["maj", "mai", "may"], ["jun", "juni", "june"], ["jul", "juli", "july"], ["aug", "august"],
        ["sep", "sept", "september"], ["okt", "oct", "oktober", "october"], ["nov", "november"], ["dec", "des", "december", "desember"],
    ];

    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <param name="text">The cell.</param>
    /// <param name="latest">A year of two digits is the last one that ends so and leaves the day on or before this one.</param>
    public static DateReading Read(string text, DateOnly latest)
    {
        if (text.Trim() is { Length: 8 } solid && solid.All(char.IsAsciiDigit)) text = $"{solid[..4]}-{solid[4..6]}-{solid[6..]}";
        return Parts(text) switch
        {
            [{ Number: >= 10_000 and < 80_000 } serial] => new(DateStyle.DayNumber, DayZero.AddDays(serial.Number.Value)),
            [{ IsYear: true } y, { Number: { } m }, { Number: { } d }] => new(DateStyle.YearFirst, Day(y.Number!.Value, m, d)),
            [{ Number: { } d }, { Month: { } m }, { Number: not null } y] => new(DateStyle.NamedMonth, WithYear(y, m, d, latest)),
            [{ Month: { } m }, { Number: { } d }, { Number: not null } y] => new(DateStyle.NamedMonth, WithYear(y, m, d, latest)),
            [{ IsYear: true } y, { Month: { } m }, { Number: { } d }] => new(DateStyle.NamedMonth, Day(y.Number!.Value, m, d)),
            [{ Number: { } a } first, { Number: { } b } second, { Number: not null } y] when y.Digits is 2 or 4 => DayAndMonth(a, b, y, IsDanish(first, second, text), latest),
            _ => DateReading.None,
        };
    }

    /// <summary>The day, when the order within the column has been settled.</summary>
    public static DateOnly? Settle(DateReading reading, bool dayFirst) => reading.Day ?? (dayFirst ? reading.IfDayFirst : reading.IfMonthFirst);

    private static DateReading DayAndMonth(int a, int b, Piece year, bool dayFirstOnly, DateOnly latest)
    {
        var (dayFirst, monthFirst) = (WithYear(year, b, a, latest), WithYear(year, a, b, latest));
        if (dayFirstOnly) return new(DateStyle.DayFirst, dayFirst);
        if (dayFirst == monthFirst) return new(dayFirst is null ? DateStyle.DayFirst : null, dayFirst);
        var style = (dayFirst, monthFirst) switch { (not null, null) => DateStyle.DayFirst, (null, not null) => DateStyle.MonthFirst, _ => (DateStyle?)null };
        return new(style, null, dayFirst, monthFirst);
    }

    /// <summary><c>6/2-12</c> and <c>6.2.12</c> are only ever written with the day first.</summary>
    private static bool IsDanish(Piece first, Piece second, string text) =>
        (first.After, second.After) is ('/', '-') or ('.', '.') or ('/', ' ') || text.Contains('.', StringComparison.Ordinal) && first.After == '.';

    private static DateOnly? WithYear(Piece year, int month, int day, DateOnly latest)
    {
        if (year.Digits == 4) return Day(year.Number!.Value, month, day);
        if (year.Digits != 2) return null;
        var century = latest.Year / 100 * 100;
        return Day(century + year.Number!.Value, month, day) is { } late && late <= latest ? late : Day(century - 100 + year.Number!.Value, month, day);
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private sealed record Piece(int? Number, int Digits, int? Month, char After)
    {
        public bool IsYear => Digits == 4;
    }

    /// <summary>The numbers and words of a date; nothing when there are more or other ones. A time of day after it is left out.</summary>
    private static List<Piece> Parts(string text)
    {
        var pieces = new List<Piece>();
        var rest = WithoutTime(text.Trim());
        var i = 0;
        while (i < rest.Length)
        {
            var start = i;
            while (i < rest.Length && char.IsAsciiDigit(rest[i])) i++;
            var isNumber = i > start;
            if (!isNumber) while (i < rest.Length && char.IsLetter(rest[i])) i++;
            if (i == start || i - start > 12 || pieces.Count == 3) return [];
            var token = rest[start..i];
            var month = isNumber ? null : MonthOf(token);
            if (!isNumber && month is null) return [];
            var after = i < rest.Length ? rest[i] : '\0';
            var gap = 0;
            while (i < rest.Length && rest[i] is ' ' or '\u00A0' or '.' or '-' or '/' or ',') { i++; if (++gap > 3) return []; }
            if (isNumber && token.Length > 5) return [];
            pieces.Add(new Piece(isNumber ? int.Parse(token, CultureInfo.InvariantCulture) : null, isNumber ? token.Length : 0, month, after));
        }
        return pieces;
    }

    private static int? MonthOf(string word)
    {
        var lower = word.ToLowerInvariant();
        for (var m = 0; m < Months.Length; m++) if (Months[m].Contains(lower)) return m + 1;
        return null;
    }

    /// <summary>A spreadsheet's <c>21-07-2012 00:00:00</c> or <c>2012-07-21T00:00</c>, and <c>41234,5</c>.</summary>
    private static string WithoutTime(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 2)
        {
            var cut = text.LastIndexOfAny([' ', 'T'], colon);
            if (cut > 5) return text[..cut].TrimEnd(',', ' ');
        }
        var decimals = text.IndexOfAny([',', '.']);
        return decimals == 5 && text.Where((_, i) => i != 5).All(char.IsAsciiDigit) ? text[..5] : text;
    }
}
