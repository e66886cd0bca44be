using System.Text.RegularExpressions;

namespace BackOnTrack.Browser.Tests;

/// <summary>
/// What a story that is written in Danish says on pages of another language: its words are looked up among the house's own texts and
/// said as the same text there. What is nobody's text - a name, what somebody types - stays as it is written.
/// </summary>
internal sealed partial class Tongue
{
    /// <summary>The language the stories are written in.</summary>
    public const string Written = "da";

    /// <summary>A text with fewer letters of its own than this, placeholders aside, could be anything.</summary>
    private const int FewestLetters = 4;

    public static readonly Tongue AsWritten = new([], new Dictionary<string, string>());

    private readonly List<(Regex Whole, string There)> _filled = [];
    private readonly ILookup<string, string> _texts;
    private readonly List<(string Here, string There)> _all;
    private readonly Dictionary<string, IReadOnlyList<string>> _said = [];

    public Tongue(IEnumerable<KeyValuePair<string, string>> here, IReadOnlyDictionary<string, string> there)
    {
        _all = [.. here.Where(t => there.ContainsKey(t.Key)).Select(t => (t.Value, there[t.Key])).Distinct()];
        _texts = _all.ToLookup(t => t.Here, t => t.There);
        foreach (var (text, other) in _all.Where(t => Place().IsMatch(t.Here) && Place().Replace(t.Here, "").Count(char.IsLetter) >= FewestLetters))
            _filled.Add((new($"^{Holes(text, "(?<p$1>.+?)")}$", RegexOptions.Singleline), other));
    }

    /// <summary>Patterns, any of which is how the words read on the page.</summary>
    public IReadOnlyList<string> Say(string words) => _said.TryGetValue(words, out var known) ? known : _said[words] = Look(words);

    private List<string> Look(string words)
    {
        if (_texts[words].Distinct().Select(Regex.Escape).ToList() is { Count: > 0 } whole) return whole;
        var filled = _filled.Select(t => (Found: t.Whole.Match(words), t.There)).Where(t => t.Found.Success).Select(t => Fill(t.There, t.Found)).Distinct().ToList();
        if (_all.Where(t => Begins(t.Here, words)).Select(t => Holes(t.There, ".*?")).Distinct().ToList() is { Count: > 0 } begun) return begun;
        if (filled.Count > 0) return filled;
        var parts = words.Count(char.IsLetter) < 2 * FewestLetters ? [] : _all.Where(t => t.Here.Contains(words, StringComparison.Ordinal)).Select(t => Holes(t.There, ".*?")).Distinct().ToList();
        return parts.Count > 0 ? parts : [Piecewise(words) ?? Regex.Escape(words)];
    }

    /// <summary>Whether a text with places begins so: up to some letters of what stands between or after its places.</summary>
    private static bool Begins(string text, string words)
    {
        var pieces = Regex.Split(text, @"(\{\d+[^}]*\})");
        if (pieces.Length < 3 || pieces[0].Length == 0 || !words.StartsWith(pieces[0], StringComparison.Ordinal)) return false;
        return Enumerable.Range(1, pieces.Length / 2).Select(n => 2 * n).Any(i => Regex.Match(words, $"^{Holes(string.Concat(pieces[..i]), ".+?")}(?<rest>.+)$", RegexOptions.Singleline).Groups["rest"] is { Success: true, Value: var rest }
            && rest.Count(char.IsLetter) >= FewestLetters && pieces[i].StartsWith(rest, StringComparison.Ordinal) && pieces[i] != rest);
    }

    /// <summary>Two texts beside each other: the words of a link and of what it is about, a level and how many have it.</summary>
    private string? Piecewise(string words) => Seams().Split(words) is { Length: > 1 } pieces && _texts.Contains(pieces[0])
        ? string.Concat(pieces.Select(piece => $"(?:{string.Join('|', Say(piece))})"))
        : null;

    private string Fill(string there, Match found) => string.Concat(Regex.Split(there, @"(\{\d+[^}]*\})").Select(piece =>
        Place().Match(piece) is { Success: true } place ? $"(?:{string.Join('|', Say(found.Groups[$"p{place.Groups[1].Value}"].Value))})" : Regex.Escape(piece)));

    private static string Holes(string text, string hole) => string.Concat(Regex.Split(text, @"(\{\d+[^}]*\})").Select(piece =>
        Place().Match(piece) is { Success: true } place ? hole.Replace("$1", place.Groups[1].Value, StringComparison.Ordinal) : Regex.Escape(piece)));

    [GeneratedRegex(@"\{(\d+)[^}]*\}")] private static partial Regex Place();
    [GeneratedRegex(@"(: |, |\s(?=[A-ZÆØÅ]))")] private static partial Regex Seams();
}
