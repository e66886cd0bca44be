using System.Text.RegularExpressions;

namespace BackOnTrack.Domain.Practice;

/// <summary>
/// A sentence whose speaker took the consent back. It is known again by its words, however the lines were broken, or by the number of
/// the interview beside it: words that were shortened since are still somebody's.
/// </summary>
public sealed record TakenBack(string Words, string Code)
{
    /// <summary>Milliseconds a text may take to be looked through.</summary>
    private const int Patience = 1000;

    public bool StandsIn(IEnumerable<string?> texts) => texts.OfType<string>().Any(StandsIn);

    private bool StandsIn(string text) => Plain(text).Contains(Plain(Words), StringComparison.OrdinalIgnoreCase)
        || Regex.IsMatch(text, $@"\b{Regex.Escape(Code)}\b", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(Patience));

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
