using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace BackOnTrack.Features.Accounts;

/// <summary>
/// How soon a guesser who knows the common words comes to a password: the cheapest way to put it together from words of
/// the list, years, runs like <c>aaaa</c> or <c>1234</c> and single letters, as a power of ten.
/// </summary>
public sealed class CommonWords(IEnumerable<string> words)
{
    /// <summary>Ten to the ninth guesses; two common words and a year are fewer, three unusual words are more.</summary>
    public const double Enough = 9;

    private const double OfWord = 3, OfOwn = 0.5, OfYear = 1.5, OfRun = 1, OfLetter = 1.4, OfSame = 0.3;

    private readonly FrozenSet<string> _words = words.Select(Folded).Where(w => w.Length > 2).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How many words the list has.</summary>
    public int Count => _words.Count;

    public static CommonWords Shipped()
    {
        using var file = typeof(CommonWords).Assembly.GetManifestResourceStream("BackOnTrack.Features.Accounts.Passwords.common.txt")!;
        return new(new StreamReader(file).ReadToEnd().Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The power of ten of the guesses needed.</summary>
    public double Guesses(string password, ReadOnlySpan<string?> own)
    {
        var text = Folded(password);
        var mine = new HashSet<string>(StringComparer.Ordinal);
        foreach (var said in own)
            foreach (var word in (said ?? "").Split([' ', '@', '.', '-', '_'], StringSplitOptions.RemoveEmptyEntries))
                if (Folded(word) is { Length: > 2 } known) mine.Add(known);

        var cost = new double[text.Length + 1];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var end = 1; end <= text.Length; end++)
        {
            cost[end] = cost[end - 1] + (end > 1 && text[end - 1] == text[end - 2] ? OfSame : OfLetter);
            for (var start = end - 3; start >= 0; start--)
            {
                var piece = text[start..end];
                var price = mine.Contains(piece) ? OfOwn : _words.Contains(piece) ? OfWord : IsYear(piece) ? OfYear : IsRun(piece) ? OfRun : double.MaxValue;
                if (start >= piece.Length && text.AsSpan(start - piece.Length, piece.Length).SequenceEqual(piece)) price = Math.Min(price, OfSame);
                cost[end] = Math.Min(cost[end], cost[start] + price);
            }
        }
        return cost[^1];
    }

    private static bool IsYear(string piece) => piece.Length == 4 && int.TryParse(piece, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1919 and < 2050;

    private static bool IsRun(string piece)
    {
        var step = piece[1] - piece[0];
        return step is >= -1 and <= 1 && piece.Zip(piece.Skip(1), (a, b) => b - a).All(s => s == step);
    }

    /// <summary>Without capitals and accents, and with the digits people put for letters turned back where letters stand beside them.</summary>
    private static string Folded(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Replace("ø", "o", StringComparison.OrdinalIgnoreCase).Replace("æ", "ae", StringComparison.OrdinalIgnoreCase).Normalize(NormalizationForm.FormD).ToLowerInvariant())
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark) plain.Append(letter);
        for (var i = 0; i < plain.Length; i++)
            if (Meant(plain[i]) is { } meant && i > 0 && char.IsLetter(plain[i - 1]) && i + 1 < plain.Length && (char.IsLetter(plain[i + 1]) || Meant(plain[i + 1]) is not null)) plain[i] = meant;
        return plain.ToString();
    }

    private static char? Meant(char sign) => sign switch { '0' => 'o', '1' => 'i', '3' => 'e', '4' => 'a', '5' => 's', '7' => 't', '@' => 'a', '$' => 's', '!' => 'i', _ => null };
}
