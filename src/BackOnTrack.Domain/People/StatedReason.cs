namespace BackOnTrack.Domain.People;

/// <summary>A reason somebody else can follow later: a sentence, not a keystroke (O40, scenario 54).</summary>
public sealed record StatedReason
{
    private const int Shortest = 15;

    /// <summary>It stays in the log for good, so it is a sentence or a few and no document.</summary>
    public const int Longest = 1000;

    private StatedReason(string text) => Text = text;

    public string Text { get; }

    /// <summary>Refuses the empty, the short, the endless, and one letter or word said over and over.</summary>
    public static Outcome<StatedReason> Parse(string? typed)
    {
        var text = (typed ?? "").Trim();
        if (text.Length > Longest) return new Refusal("People.Refuse.ReasonTooLong", "Words", [Longest]);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.ToLowerInvariant()).ToList();
        if (text.Length < Shortest || words.Count < 3) return new Refusal("People.Refuse.ReasonTooShort", "Words");
        if (words.Distinct().Count() < 3 || text.ToLowerInvariant().Where(char.IsLetter).Distinct().Count() < 5) return new Refusal("People.Refuse.ReasonSaysNothing", "Words");
        return new StatedReason(text);
    }

    /// <summary>The same words, whatever their case and spacing.</summary>
    public static bool Same(string a, string b) => Fold(a) == Fold(b);

    private static string Fold(string text) => string.Join(' ', text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
