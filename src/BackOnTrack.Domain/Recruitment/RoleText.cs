namespace BackOnTrack.Domain.Recruitment;

/// <summary>
/// A version of the role description or of the criteria. It is never changed: a new one takes its place, and an
/// application says which one its applicant confirmed.
/// </summary>
public sealed class RoleText
{
    public const int Longest = 6000, MostCriteria = 12, LongestCriterion = 200;

    private RoleText() { }

    public Guid Id { get; private set; }
    public RoleTextKind Kind { get; private set; }
    public int Number { get; private set; }
    public string Words { get; private set; } = "";
    public Guid PublishedBy { get; private set; }
    public DateTimeOffset PublishedAt { get; private set; }

    /// <summary>Criteria are lines: each is asked about in the interview.</summary>
    public IReadOnlyList<string> Lines => Words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <param name="before">The version in force, or null when this is the first.</param>
    public static Outcome<RoleText> Publish(RoleTextKind kind, RoleText? before, string? words, Guid by, DateTimeOffset at)
    {
        var text = (words ?? "").ReplaceLineEndings("\n").Trim();
        if (text.Length is 0 or > Longest) return new Refusal("Recruitment.Refuse.Words", "Words", [Longest]);
        if (text == before?.Words) return new Refusal("Recruitment.Refuse.SameWords", "Words");
        var made = new RoleText { Id = Guid.CreateVersion7(), Kind = kind, Number = (before?.Number ?? 0) + 1, Words = text, PublishedBy = by, PublishedAt = at };
        if (kind is RoleTextKind.Criteria && (made.Lines.Count > MostCriteria || made.Lines.Any(l => l.Length > LongestCriterion)))
            return new Refusal("Recruitment.Refuse.Criteria", "Words", [MostCriteria, LongestCriterion]);
        return made;
    }
}

/// <summary>Whether strangers may apply by themselves. The newest row counts; without one the form is shut.</summary>
public sealed class ApplicationForm
{
    private ApplicationForm() { }

    public Guid Id { get; private set; }
    public bool Open { get; private set; }
    public Guid ChangedBy { get; private set; }
    public DateTimeOffset ChangedAt { get; private set; }

    public static ApplicationForm Set(bool open, Guid by, DateTimeOffset at) => new() { Id = Guid.CreateVersion7(), Open = open, ChangedBy = by, ChangedAt = at };
}
