using System.Globalization;

namespace BackOnTrack.Web;

/// <summary>Days and times the way people write them, in and out.</summary>
public static class DayText
{
    private static readonly CultureInfo[] Months = [CultureInfo.GetCultureInfo("da-DK"), CultureInfo.GetCultureInfo("nb-NO"), CultureInfo.GetCultureInfo("en-GB")];

    private static readonly string[] Figures =
        ["d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "d M yyyy", "d-M-yy", "d/M/yy", "d.M.yy", "d M yy", "yyyy-M-d", "ddMMyyyy", "ddMMyy"];

    private static readonly string[] Named = ["d MMMM yyyy", "d MMM yyyy"];

    private static readonly string[] Hours = ["H:mm", "HHmm", "%H"]; // a letter alone would be a format of its own

    /// <summary><c>20. november 2026</c></summary>
    public static string Of(DateOnly day) => day.ToString(Ordinal("MMMM yyyy"), CultureInfo.CurrentCulture);

    /// <summary><c>20. nov. 2026</c></summary>
    public static string Brief(DateOnly day) => day.ToString(Ordinal("MMM yyyy"), CultureInfo.CurrentCulture);

    /// <summary><c>fredag 20. november</c>: for what lies days away.</summary>
    public static string Weekday(DateOnly day) => day.ToString("dddd " + Ordinal("MMMM"), CultureInfo.CurrentCulture);

    /// <summary><c>20. november 2026 14.05</c>, in the service's zone.</summary>
    public static string Instant(DateTimeOffset instant)
    {
        var local = instant.Local();
        return $"{Of(DateOnly.FromDateTime(local))} {Time(TimeOnly.FromDateTime(local))}";
    }

    /// <summary><c>14.05</c></summary>
    public static string Time(TimeOnly time) => time.ToString(Languages.Current == "da" ? "HH.mm" : "HH:mm", CultureInfo.InvariantCulture);

    /// <summary>How a day stands in a field, ready to be edited.</summary>
    public static string Field(DateOnly day) =>
        day.ToString(Languages.Current switch { "da" => "dd-MM-yyyy", "nb" => "dd.MM.yyyy", _ => "dd/MM/yyyy" }, CultureInfo.InvariantCulture);

    /// <summary>Reads <c>20-11-2026</c>, <c>20/11/26</c>, <c>20.11.2026</c>, <c>2026-11-20</c>, <c>201126</c>, <c>20. nov. 2026</c>, months in any of the three languages.</summary>
    public static bool TryRead(string text, out DateOnly day)
    {
        text = text.Trim();
        if (DateOnly.TryParseExact(text, Figures, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out day)) return true;
        var words = string.Join(' ', text.Split([' ', '.', ','], StringSplitOptions.RemoveEmptyEntries));
        foreach (var culture in Months)
        {
            if (DateOnly.TryParseExact(words, Named, Undotted(culture), DateTimeStyles.None, out day)) return true;
        }
        return false;
    }

    /// <summary>Reads <c>14:05</c>, <c>14.05</c>, <c>1405</c>, <c>14</c>, with or without <c>kl.</c></summary>
    public static bool TryRead(string text, out TimeOnly time)
    {
        text = text.Trim();
        if (text.StartsWith("kl", StringComparison.OrdinalIgnoreCase)) text = text[2..].TrimStart('.', ' ');
        return TimeOnly.TryParseExact(text.Replace('.', ':'), Hours, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
    }

    private static string Ordinal(string rest) => (Languages.Current == "en" ? "d " : "d. ") + rest;

    private static CultureInfo Undotted(CultureInfo culture)
    {
        var copy = (CultureInfo)culture.Clone();
        copy.DateTimeFormat.AbbreviatedMonthNames = [.. copy.DateTimeFormat.AbbreviatedMonthNames.Select(name => name.TrimEnd('.'))];
        copy.DateTimeFormat.AbbreviatedMonthGenitiveNames = copy.DateTimeFormat.AbbreviatedMonthNames;
        return copy;
    }
}
