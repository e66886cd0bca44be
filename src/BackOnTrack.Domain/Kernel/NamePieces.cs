using System.Globalization;
using System.Text;

namespace BackOnTrack.Domain;

/// <summary>How a name is cut so that any part of it can be found: accents folded, pieces of three and of five letters.</summary>
public static class NamePieces
{
    private const int Short = 3, Long = 5;

    /// <summary>Lower case, accents off, ø and æ and å written as people without them type; words parted by one space.</summary>
    public static string Fold(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            _ = c switch
            {
                'ø' => text.Append('o'),
                'æ' => text.Append("ae"),
                'ł' => text.Append('l'),
                'đ' or 'ð' => text.Append('d'),
                'ı' => text.Append('i'),
                'ß' => text.Append("ss"),
                'þ' => text.Append("th"),
                _ when char.IsLetterOrDigit(c) => text.Append(c),
                _ => text.Append(' '),
            };
        }
        return string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>All pieces of a name, for keeping.</summary>
    public static IReadOnlySet<string> Of(string name)
    {
        var pieces = new HashSet<string>();
        foreach (var word in Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var length in (int[])[Short, Long])
                for (var i = 0; i + length <= word.Length; i++) pieces.Add(word.Substring(i, length));
            if (word.Length < Short) pieces.Add(word);
        }
        return pieces;
    }

    /// <summary>The few pieces that a name must have to hold every word typed; empty when nothing typed is long enough.</summary>
    public static IReadOnlyList<string> ToFind(string typed)
    {
        var pieces = new List<string>();
        foreach (var word in Fold(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length >= Long) pieces.AddRange(new[] { word[..Long], word[^Long..] }.Distinct());
            else if (word.Length >= Short) pieces.AddRange(new[] { word[..Short], word[^Short..] }.Distinct());
            else pieces.Add(word);
        }
        return [.. pieces.Distinct()];
    }

    /// <summary>How well a name answers: 0 a whole word, 1 the start of a word, 2 within a word, -1 not at all.</summary>
    public static int Rank(string name, string typed)
    {
        var words = Fold(name).Split(' ');
        var worst = 0;
        foreach (var part in Fold(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var rank = words.Contains(part) ? 0 : words.Any(w => w.StartsWith(part, StringComparison.Ordinal)) ? 1 : words.Any(w => w.Contains(part, StringComparison.Ordinal)) ? 2 : -1;
            if (rank < 0) return -1;
            worst = Math.Max(worst, rank);
        }
        return worst;
    }
}
