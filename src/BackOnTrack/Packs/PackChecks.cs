using System.Collections;
using System.Reflection;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Web;

namespace BackOnTrack.Packs;

/// <summary>What a value of its kind can still be wrong in: a number out of all measure, an empty list, a limit below what it limits.</summary>
internal static class PackChecks
{
    private const int MostOfAnything = 5000;

    /// <summary>Has every date there is.</summary>
    private const int LeapYear = 2024;

    /// <summary>The first thing that is wrong, as a sentence; null when nothing is.</summary>
    public static string? Wrong(Programme it) => Values(it, "").FirstOrDefault() ?? Together(it).FirstOrDefault();

    /// <summary>A text that says something instead must stand in for one there is, with the same places to fill.</summary>
    public static string? Wrong(Dictionary<string, Dictionary<string, string>> words)
    {
        var known = new Words(strict: false);
        foreach (var (language, texts) in words)
        {
            if (!Languages.Codes.Contains(language)) return $"'{language}' is none of the languages {string.Join(", ", Languages.Codes)}.";
            foreach (var (key, text) in texts)
            {
                if (!known.In(language).TryGetValue(key, out var usual)) return $"{language}.{key}: there is no text of this name.";
                if (string.IsNullOrWhiteSpace(text) || text.Count(c => c == '{') != usual.Count(c => c == '{')) return $"{language}.{key}: the text is empty or fills other places than '{usual}'.";
            }
        }
        return null;
    }

    private static IEnumerable<string> Values(object part, string path)
    {
        foreach (var property in part.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite))
        {
            var name = path + char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
            switch (property.GetValue(part))
            {
                case int number when number is < 1 or > MostOfAnything: yield return $"{name} is {number}: it must be between 1 and {MostOfAnything}."; break;
                case int or string or Enum: break;
                case IEnumerable list:
                    var entries = list.Cast<object>().ToList();
                    if (entries.Count == 0 && property.Name is not (nameof(WorkingDays.Closed) or nameof(CorpsRules.ChecksForGood))) yield return $"{name} is empty: at least one is needed.";
                    if (entries.Distinct().Count() < entries.Count) yield return $"{name} names something twice.";
                    break;
                case { } inner: foreach (var wrong in Values(inner, $"{name}.")) yield return wrong; break;
            }
        }
    }

    private static IEnumerable<string> Together(Programme it)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(it.TimeZone, out _)) yield return $"timeZone '{it.TimeZone}' is no time zone: write it as Europe/Copenhagen.";
        if (it.Country.Length != 2 || !it.Country.All(char.IsAsciiLetterUpper)) yield return $"country '{it.Country}' is no country: write its two letters, as DK.";
        if (it.Claims.Currency.Length != 3 || !it.Claims.Currency.All(char.IsAsciiLetterUpper)) yield return $"claims.currency '{it.Claims.Currency}' is no currency: write its code, as DKK.";
        if (it.Mentorships.UsualDays > it.Mentorships.MostDays) yield return "mentorships.usualDays is more than mentorships.mostDays.";
        if (!Languages.Codes.Contains(it.Safety.Language)) yield return $"safety.language '{it.Safety.Language}' is none of the languages {string.Join(", ", Languages.Codes)}.";
        if (it.Calendar.Holidays.FirstOrDefault(h => h.In(LeapYear) is null) is { } nowhere) yield return $"calendar.holidays: {nowhere.Name} says neither month and day nor days from Easter.";
        if (it.Deadlines.GroupBy(d => d.Name).FirstOrDefault(g => g.Count() > 1) is { } twice) yield return $"deadlines: {twice.Key} stands here twice.";
        if (it.Deadlines.FirstOrDefault(d => d.Days is < 1 or > MostOfAnything || d.EscalatesAfter is < 1 or > MostOfAnything) is { } wild) yield return $"deadlines: the days of {wild.Name} must be between 1 and {MostOfAnything}.";
        if (it.Mentors.Capacity > it.Mentors.MostCapacity) yield return "mentors.capacity is more than mentors.mostCapacity.";
    }
}
