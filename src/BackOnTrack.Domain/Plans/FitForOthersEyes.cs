using System.Globalization;

namespace BackOnTrack.Domain.Plans;

/// <summary>
/// What the mentee carries may be read by others in the prison: no surname of the mentor, no programme name and no word
/// that names the suspicion. An address has no form one could recognise; the pages ask for it not to be written.
/// </summary>
public static class FitForOthersEyes
{
    private static readonly string[] neverOnPaper = ["radicalis", "radicaliz", "radikalis", "Back on Track", "Back-on-Track"];
    private static readonly CompareInfo compare = CultureInfo.InvariantCulture.CompareInfo;

    /// <summary>Whether none of the texts holds such a word; case and accents make no difference.</summary>
    public static bool IsFit(IEnumerable<string> texts, IReadOnlyCollection<string> keepOut)
    {
        var names = keepOut.Where(name => !string.IsNullOrWhiteSpace(name)).ToList();
        return !texts.Any(text => neverOnPaper.Any(word => Holds(text, word)) || names.Exists(name => HoldsWord(text, name)));
    }

    private static bool Holds(string text, string word) =>
        compare.IndexOf(text, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;

    /// <summary>A name counts only as a word of its own: the mentor Dam does not forbid "Damhus".</summary>
    private static bool HoldsWord(string text, string name)
    {
        for (var at = 0; (at = Find(text, name, at, out var length)) >= 0; at += length)
            if (!IsLetter(text, at - 1) && !IsLetter(text, at + length)) return true;
        return false;
    }

    private static int Find(string text, string name, int from, out int length)
    {
        var found = compare.IndexOf(text.AsSpan(from), name, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace, out length);
        return found < 0 || length == 0 ? -1 : found + from;
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetter(text[at]);
}
