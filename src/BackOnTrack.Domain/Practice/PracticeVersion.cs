namespace BackOnTrack.Domain.Practice;

/// <summary>An entry as it was published. In force from its instant until the next one's; never changed.</summary>
public sealed class PracticeVersion
{
    public const int LongestChange = 500;

    private PracticeVersion() { }

    public Guid Id { get; private set; }
    public Guid Practice { get; private set; }
    public int Edition { get; private set; }
    public RanEntry Entry { get; private set; } = new();

    /// <summary>What is new in it, in a few words; empty in a first version.</summary>
    public string Changed { get; private set; } = "";
    public Guid PublishedBy { get; private set; }
    public DateTimeOffset PublishedAt { get; private set; }

    internal static Outcome<PracticeVersion> Of(PracticeEntry practice, PracticeVersion? latest, string? changed, Guid by, DateTimeOffset now)
    {
        var words = (changed ?? "").ReplaceLineEndings("\n").Trim();
        if (words.Length > LongestChange || (words.Length == 0 && latest is not null)) return new Refusal("Practice.Refuse.Changed", nameof(Changed), [LongestChange]);
        return new PracticeVersion { Id = Guid.CreateVersion7(now), Practice = practice.Id, Edition = (latest?.Edition ?? 0) + 1, Entry = practice.Draft, Changed = words, PublishedBy = by, PublishedAt = now };
    }

    public bool IsSame(RanEntry other) => Entry.SaysTheSame(other);
}
