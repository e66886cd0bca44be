namespace BackOnTrack.Domain;

/// <summary>A region as the programme pack names it: the word that is kept, its name in the three languages, and what else people call it or a part of it.</summary>
public sealed record PackRegion(string Key, string En, string Da, string Nb, string[] Also)
{
    public string In(string language) => language switch { "da" => Da, "nb" => Nb, _ => En };

    internal IEnumerable<string> Words => [Key, En, Da, Nb, .. Also];
    internal bool IsWhole => new[] { Key, En, Da, Nb }.All(w => !string.IsNullOrWhiteSpace(w)) && Key.Length <= 60;
}

/// <summary>The regions mentors are looked for in: a part of the programme pack. A pack that names none leaves the word to whoever writes it.</summary>
public sealed class Regions
{
    public static readonly Regions None = new([]);

    private readonly Dictionary<string, PackRegion> _by;

    private Regions(IReadOnlyList<PackRegion> all) => (All, _by) = (all, all.SelectMany(r => r.Words.Select(w => (Word: Plain(w), r))).DistinctBy(x => x.Word).ToDictionary(x => x.Word, x => x.r));

    public IReadOnlyList<PackRegion> All { get; }

    /// <summary>What the pack says, or nothing where it is not whole or says one word of two regions.</summary>
    public static Regions? Of(IReadOnlyList<PackRegion> all)
    {
        var words = all.SelectMany(r => r.Words.Select(Plain).Distinct()).ToList();
        return all.All(r => r.IsWhole) && words.Distinct().Count() == words.Count ? new(all) : null;
    }

    /// <summary>The region somebody's words mean, or null: a capital letter or a space more or less is the same word.</summary>
    public PackRegion? Find(string? words) => string.IsNullOrWhiteSpace(words) ? null : _by.GetValueOrDefault(Plain(words));

    /// <summary>What is kept, in the reader's language; words the pack does not know as they were written.</summary>
    public string Say(string? kept, string language) => Find(kept)?.In(language) ?? kept ?? "";

    /// <summary>A word as it is compared.</summary>
    public static string Plain(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}
