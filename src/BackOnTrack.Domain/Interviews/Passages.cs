namespace BackOnTrack.Domain.Interviews;

/// <summary>By what a note is cut into passages.</summary>
public enum PassageRule { Paragraphs, Sentences }

/// <summary>
/// Cuts a note into the passages that are coded, numbered from one. The same text and rule give the same passages for good:
/// codings name them by their number.
/// </summary>
public static class Passages
{
    /// <summary>More than this nobody codes by hand.</summary>
    public const int Most = 1_000;

    private static readonly string[] shortWords =
    [
        "f.eks", "bl.a", "m.m", "m.v", "d.v.s", "dvs", "ca", "nr", "kl", "jf", "evt", "osv", "inkl", "pga", "mht", "vedr", "tlf", "dr", "hr", "o.l", "m.fl", "e.g", "i.e", "mr", "mrs", "vs", "approx",
    ];

    public static IReadOnlyList<string> Of(string text, PassageRule rule)
    {
        var paragraphs = Paragraphs(text.ReplaceLineEndings("\n"));
        return rule is PassageRule.Paragraphs ? [.. paragraphs] : [.. paragraphs.SelectMany(Sentences)];
    }

    /// <summary>
    /// From which passage of the earlier text each passage of the later one comes, word for word and in the same order; null
    /// where it is new or changed. The longest such row is taken, so that one new passage in the middle moves nothing else.
    /// </summary>
    public static IReadOnlyList<int?> Unchanged(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var longest = new int[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
            for (var j = after.Count - 1; j >= 0; j--)
                longest[i, j] = before[i] == after[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        var from = new int?[after.Count];
        for (int i = 0, j = 0; i < before.Count && j < after.Count;)
            if (before[i] == after[j]) from[j++] = i++;
            else if (longest[i + 1, j] >= longest[i, j + 1]) i++;
            else j++;
        return from;
    }

    /// <summary>A paragraph ends where a line stands empty; line ends within it are spaces.</summary>
    private static List<string> Paragraphs(string text)
    {
        var (paragraphs, lines) = (new List<string>(), new List<string>());
        foreach (var line in text.Split('\n').Append(""))
        {
            if (!string.IsNullOrWhiteSpace(line)) lines.Add(string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            else if (lines.Count > 0) { paragraphs.Add(string.Join(' ', lines)); lines.Clear(); }
        }
        return paragraphs;
    }

    /// <summary>A sentence ends at . ! ? or … (and a closing quotation mark or bracket) before a space and a new beginning.</summary>
    private static IEnumerable<string> Sentences(string paragraph)
    {
        var start = 0;
        for (var at = 0; at < paragraph.Length; at++)
        {
            if (!IsEnd(paragraph[at])) continue;
            var after = at + 1;
            while (after < paragraph.Length && (IsEnd(paragraph[after]) || paragraph[after] is '"' or '”' or '“' or '«' or '»' or '’' or ')' or ']')) after++;
            if (after >= paragraph.Length || paragraph[after] != ' ' || !Begins(paragraph, after + 1) || (paragraph[at] == '.' && IsShort(paragraph, start, at))) continue;
            yield return paragraph[start..after];
            (start, at) = (after + 1, after);
        }
        if (start < paragraph.Length) yield return paragraph[start..];
    }

    private static bool IsEnd(char c) => c is '.' or '!' or '?' or '…';

    /// <summary>A capital or a figure, after a quotation mark, a bracket or a dash if there is one.</summary>
    private static bool Begins(string text, int at)
    {
        while (at < text.Length && text[at] is '"' or '“' or '„' or '»' or '«' or '’' or '(' or '[' or '–' or '-' or ' ') at++;
        return at < text.Length && (char.IsUpper(text[at]) || char.IsDigit(text[at]));
    }

    /// <summary>A dot after a shortened word, a single capital or a number of one or two figures ends nothing.</summary>
    private static bool IsShort(string text, int start, int dot)
    {
        var from = dot;
        while (from > start && (char.IsLetterOrDigit(text[from - 1]) || text[from - 1] == '.')) from--;
        var word = text[from..dot];
        return word.Length == 0 || (word.Length < 3 && word.All(char.IsDigit)) || (word.Length == 1 && char.IsUpper(word[0])) || shortWords.Contains(word, StringComparer.OrdinalIgnoreCase);
    }
}
