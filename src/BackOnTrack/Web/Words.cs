using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Resources;

namespace BackOnTrack.Web;

/// <summary>
/// Every text for people, read once at start from <c>Features/&lt;Module&gt;/&lt;Module&gt;.resx</c> and its Danish and Norwegian
/// siblings. A key starts with its module: <c>Sessions.Title.Log</c>.
/// </summary>
public sealed class Words
{
    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> _texts;
    private readonly bool _strict;
    private const string JustOne = ".JustOne";

    /// <param name="strict">Whether a missing key stops the page (development, tests) or shows itself (in service).</param>
    /// <param name="ofThePack">What the programme pack says instead: by language, then by key.</param>
    public Words(bool strict, IReadOnlyDictionary<string, Dictionary<string, string>>? ofThePack = null)
    {
        _strict = strict;
        _texts = Languages.Codes.ToFrozenDictionary(code => code, code => Read(typeof(Words).Assembly, code, ofThePack?.GetValueOrDefault(code)));
    }

    /// <summary>The text in the reader's language.</summary>
    public string this[string key] => Find(key) ?? Missing(key);

    /// <summary>
    /// The text with its placeholders filled; days and instants are written the way people write them. A text that counts has a
    /// twin for one (<c>Inquiries.List.Count.JustOne</c>), taken when the first value is 1.
    /// </summary>
    public string this[string key, params object?[] values] => string.Format(CultureInfo.CurrentCulture, this[Counted(_texts[Languages.Current], key, values)], Array.ConvertAll(values, Written));

    /// <summary>Under which key that text stands: the twin for one, if the first value is 1 and there is a twin.</summary>
    public static string Counted(IReadOnlyDictionary<string, string> texts, string key, object?[] values) => values is [1, ..] && texts.ContainsKey(key + JustOne) ? key + JustOne : key;

    /// <summary>The text of one value of a code: <c>W.Of("Sessions.Kind", note.Kind)</c>; empty when there is no value.</summary>
    public string Of(string prefix, Enum? value) => value is null ? "" : this[$"{prefix}.{value}"];

    /// <summary>The text, or null where having none is fine: a hint, a default label.</summary>
    public string? Find(string key) => _texts[Languages.Current].GetValueOrDefault(key);

    /// <summary>The first of the keys that has a text.</summary>
    public string First(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys) if (Find(key) is { } text) return text;
        return Missing(keys[0]);
    }

    /// <summary>All texts of one language: for tests, and for pages that must speak another language than the reader's.</summary>
    public IReadOnlyDictionary<string, string> In(string language) => _texts[language];

    private string Missing(string key) => _strict
        ? throw new KeyNotFoundException($"No text '{key}' in {Languages.Current}: add it to all three .resx files of its module.")
        : key;

    private static object? Written(object? value) => value switch
    {
        DateOnly day => DayText.Of(day),
        DateTimeOffset instant => DayText.Instant(instant),
        TimeOnly time => DayText.Time(time),
        _ => value,
    };

    private static FrozenDictionary<string, string> Read(Assembly assembly, string language, Dictionary<string, string>? instead) => assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("BackOnTrack.Features.", StringComparison.Ordinal) && name.EndsWith(".resources", StringComparison.Ordinal))
        .SelectMany(name => Entries(assembly, name[..^".resources".Length], language))
        .ToFrozenDictionary(entry => entry.Key, entry => instead?.GetValueOrDefault(entry.Key) ?? entry.Value, StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, string>> Entries(Assembly assembly, string baseName, string language)
    {
        var culture = language == Languages.Neutral ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language);
        using var set = new ResourceManager(baseName, assembly).GetResourceSet(culture, createIfNotExists: true, tryParents: false);
        foreach (System.Collections.DictionaryEntry entry in set ?? throw new MissingManifestResourceException($"{baseName} has no {language} texts."))
            yield return new((string)entry.Key, (string)entry.Value!);
    }
}
