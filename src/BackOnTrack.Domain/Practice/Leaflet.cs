namespace BackOnTrack.Domain.Practice;

/// <summary>The parts of the leaflet about a practice, two pages: what it is, for whom and how it goes, then what is known about it and how to take it up.</summary>
public sealed record LeafletParts(string? Headline, string? Aim, string? ForWhom, string? HowItWorks, string? Mentors, string? Results, string? TakeItUp)
{
    public static readonly LeafletParts None = new(null, null, null, null, null, null, null);

    public IReadOnlyList<(string Part, string? Text)> All =>
    [
        (nameof(Headline), Headline), (nameof(Aim), Aim), (nameof(ForWhom), ForWhom), (nameof(HowItWorks), HowItWorks), (nameof(Mentors), Mentors), (nameof(Results), Results), (nameof(TakeItUp), TakeItUp),
    ];

    /// <summary>The second page begins with this part.</summary>
    public const string SecondPage = nameof(Results);
}

/// <summary>What the leaflet says in one language. Facts and figures come from the published version, not from here.</summary>
public sealed class PracticeLeaflet
{
    /// <summary>So that two pages are always enough.</summary>
    public const int LongestHeadline = 90, LongestPart = 600;

    private PracticeLeaflet() { }

    public Guid Id { get; private set; }
    public Guid Practice { get; private set; }

    /// <summary>The code of the language: en, da, nb.</summary>
    public string Language { get; private set; } = "";
    public LeafletParts Parts { get; private set; } = LeafletParts.None;
    public Guid ChangedBy { get; private set; }
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Which save this is.</summary>
    public uint Version { get; private set; }

    public static PracticeLeaflet For(PracticeEntry practice, string language, DateTimeOffset now) => new() { Id = Guid.CreateVersion7(now), Practice = practice.Id, Language = language };

    public Outcome<Nothing> Write(LeafletParts parts, Guid by, DateTimeOffset now)
    {
        var clean = new LeafletParts(Clean(parts.Headline), Clean(parts.Aim), Clean(parts.ForWhom), Clean(parts.HowItWorks), Clean(parts.Mentors), Clean(parts.Results), Clean(parts.TakeItUp));
        var refusals = new List<Refusal>();
        if (clean.Headline is null) refusals.Add(new("House.Refuse.Missing", nameof(clean.Headline)));
        if (clean.Aim is null) refusals.Add(new("House.Refuse.Missing", nameof(clean.Aim)));
        foreach (var (part, text) in clean.All)
            if (text is { } words && Longest(part) is var most && words.Length > most) refusals.Add(new("Practice.Refuse.TooLong", part, [most]));
        if (PublicText.Betrays(new RanEntry { Description = string.Join('\n', clean.All.Select(p => p.Text)) }) is { } what) refusals.Add(new("Practice.Refuse.Personal", "", [what]));
        if (refusals.Count > 0) return refusals;
        (Parts, ChangedBy, ChangedAt) = (clean, by, now);
        return Nothing.Value;
    }

    private static int Longest(string part) => part == nameof(LeafletParts.Headline) ? LongestHeadline : LongestPart;

    /// <summary>One paragraph each: a leaflet has no room for lines of its own.</summary>
    private static string? Clean(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } words ? words : null;
}
