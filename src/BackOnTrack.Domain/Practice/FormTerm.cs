namespace BackOnTrack.Domain.Practice;

/// <summary>The lists of the form.</summary>
public enum TermKind { Theme, Audience, Scope, OrganisationType, EeaCountry, Fund }

/// <summary>A word of one of the form's lists, from a day on. It ends and is never written over: what was chosen while it held was right.</summary>
public sealed class FormTerm
{
    public const int Longest = 120;

    private FormTerm() { }

    public Guid Id { get; private set; }
    public TermKind Kind { get; private set; }
    public string Words { get; private set; } = "";
    public DateOnly From { get; private set; }

    /// <summary>The first day on which it no longer stands in the list.</summary>
    public DateOnly? Until { get; private set; }

    public bool Holds(DateOnly day) => From <= day && (Until is not { } end || day < end);

    public static Outcome<FormTerm> Add(TermKind? kind, string? words, DateOnly? from, IReadOnlyCollection<FormTerm> known, DateOnly today, DateTimeOffset now)
    {
        var refusals = new List<Refusal>();
        var text = string.Join(' ', (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var begins = from ?? today;
        if (kind is null) refusals.Add(new("House.Refuse.Missing", nameof(Kind)));
        if (text.Length is 0 or > Longest) refusals.Add(new("Practice.Refuse.Term", nameof(Words), [Longest]));
        else if (known.Any(t => t.Kind == kind && (t.Until is null || begins < t.Until) && t.Words.Equals(text, StringComparison.OrdinalIgnoreCase))) refusals.Add(new("Practice.Refuse.TermKnown", nameof(Words)));
        return refusals.Count > 0 ? refusals : new FormTerm { Id = Guid.CreateVersion7(now), Kind = kind!.Value, Words = text, From = begins };
    }

    /// <summary>Takes it out of the list from a day on; entries that hold it keep it and are told.</summary>
    public Outcome<Nothing> End(DateOnly day)
    {
        if (Until is not null) return new Refusal("Practice.Refuse.TermEnded");
        Until = day < From ? From : day;
        return Nothing.Value;
    }
}

/// <summary>The form's lists as they stand on a day.</summary>
public sealed class TermLists(IEnumerable<FormTerm> terms, DateOnly day)
{
    private readonly ILookup<TermKind, string> _words = terms.Where(t => t.Holds(day)).OrderBy(t => t.Words, StringComparer.OrdinalIgnoreCase).ToLookup(t => t.Kind, t => t.Words);

    public IReadOnlyList<string> Of(TermKind kind) => [.. _words[kind]];

    public bool Has(TermKind kind, string word) => _words[kind].Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>The list's own way of writing it, or the word as it is.</summary>
    public string Known(TermKind kind, string word) => _words[kind].FirstOrDefault(w => Plain(w) == Plain(word)) ?? word;

    private static string Plain(string word) => string.Concat(word.ToLowerInvariant().Replace("&", "and", StringComparison.Ordinal).Where(char.IsLetterOrDigit));
}
