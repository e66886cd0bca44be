namespace BackOnTrack.Domain.Policies;

/// <summary>
/// One version of a text mentors work by. A change is a new row of the same <see cref="Root"/>: what somebody once
/// acknowledged stays as it was, and the new text asks again.
/// </summary>
public sealed class Policy
{
    public const int LongestTitle = 120, LongestWords = 20_000, LongestChange = 1_000;

    private Policy() { }

    public Guid Id { get; private set; }

    /// <summary>The first version's id: what the versions of one text have in common.</summary>
    public Guid Root { get; private set; }
    public int Edition { get; private set; }
    public string Title { get; private set; } = "";
    public string Words { get; private set; } = "";

    /// <summary>What is new, in a few words, for those who know the version before; empty in a first version.</summary>
    public string Changed { get; private set; } = "";
    public Guid WrittenBy { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>The instant from which it no longer holds: a newer version does, or none.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Which save this is.</summary>
    public uint Version { get; private set; }

    public bool InForce => EndedAt is null;

    public static Outcome<Policy> Write(PolicyDraft draft, Guid by, DateTimeOffset now)
    {
        if (!draft.Checked(changes: false).Accepted(out var good, out var refusals)) return Outcome<Policy>.Refused(refusals);
        var id = Guid.CreateVersion7(now);
        return new Policy { Id = id, Root = id, Edition = 1, Title = good.Title!, Words = good.Words!, WrittenBy = by, WrittenAt = now };
    }

    /// <summary>Ends this version and makes the next one. A text that is the same would ask everybody for nothing.</summary>
    public Outcome<Policy> Change(PolicyDraft draft, Guid by, DateTimeOffset now)
    {
        if (!InForce) return Refusal.Conflict;
        if (!draft.Checked(changes: true).Accepted(out var good, out var refusals)) return Outcome<Policy>.Refused(refusals);
        if (good.Words == Words && good.Title == Title) return new Refusal("Policies.Refuse.Same", "Words");
        EndedAt = now;
        return new Policy
        {
            Id = Guid.CreateVersion7(now), Root = Root, Edition = Edition + 1, Title = good.Title!, Words = good.Words!, Changed = good.Changed!, WrittenBy = by, WrittenAt = now,
        };
    }

    /// <summary>The text holds no longer, and nothing comes in its place.</summary>
    public Outcome<Nothing> End(DateTimeOffset now)
    {
        if (!InForce) return new Refusal("Policies.Refuse.NotInForce");
        EndedAt = now;
        return Nothing.Value;
    }
}

/// <summary>A text as it is typed in; <see cref="Checked"/> names everything that is wrong.</summary>
public sealed record PolicyDraft(string? Title, string? Words, string? Changed)
{
    public Outcome<PolicyDraft> Checked(bool changes)
    {
        var refusals = new List<Refusal>();
        // Browsers send two signs for a line's end: a text nobody has touched must be the same text.
        var (title, words, changed) = ((Title ?? "").Trim(), (Words ?? "").ReplaceLineEndings("\n").Trim(), (Changed ?? "").ReplaceLineEndings("\n").Trim());
        if (title.Length is 0 or > Policy.LongestTitle) refusals.Add(new("Policies.Refuse.Title", nameof(Title), [Policy.LongestTitle]));
        if (words.Length is 0 or > Policy.LongestWords) refusals.Add(new("Policies.Refuse.Words", nameof(Words), [Policy.LongestWords]));
        if (changes && changed.Length is 0 or > Policy.LongestChange) refusals.Add(new("Policies.Refuse.Changed", nameof(Changed), [Policy.LongestChange]));
        return refusals.Count > 0 ? refusals : this with { Title = title, Words = words, Changed = changed };
    }
}
