namespace BackOnTrack.Domain.Practice;

/// <summary>
/// One practice: the draft everybody who may write works on, and which published version, if any, strangers may read. What
/// was published lies in <see cref="PracticeVersion"/> and stays as it was.
/// </summary>
public sealed class PracticeEntry
{
    private PracticeEntry() { }

    public Guid Id { get; private set; }

    /// <summary>The number in public addresses, where no id of the house stands.</summary>
    public int Number { get; private set; }

    /// <summary>As the draft has it: what lists call the practice.</summary>
    public string Name { get; private set; } = "";
    public RanEntry Draft { get; private set; } = new();
    public Guid ChangedBy { get; private set; }
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>The version strangers read; null is off, and off is where it begins.</summary>
    public Guid? PublicVersion { get; private set; }
    public DateTimeOffset? PublicSince { get; private set; }

    /// <summary>Since when it holds a sentence whose speaker took the consent back; null where it holds none.</summary>
    public DateTimeOffset? QuoteWithdrawnAt { get; private set; }

    /// <summary>Which save this is.</summary>
    public uint Version { get; private set; }

    public static Outcome<PracticeEntry> Begin(RanEntry entry, Guid by, DateTimeOffset now)
    {
        var tidy = entry.Tidy();
        if (tidy.Name is null) return new Refusal("Practice.Refuse.Name", nameof(RanEntry.Name));
        return tidy.TooMuch() is { Count: > 0 } refusals ? Outcome<PracticeEntry>.Refused(refusals)
            : new PracticeEntry { Id = Guid.CreateVersion7(now), Name = tidy.Name, Draft = tidy with { Figures = [] }, ChangedBy = by, ChangedAt = now };
    }

    /// <summary>Keeps what was written, faults and all. Figures are no text: they stay as they are.</summary>
    public Outcome<Nothing> Write(RanEntry entry, Guid by, DateTimeOffset now)
    {
        var tidy = entry.Tidy() with { Figures = Draft.Figures };
        if (tidy.TooMuch() is { Count: > 0 } refusals) return Outcome<Nothing>.Refused(refusals);
        return Keep(tidy, by, now);
    }

    /// <summary>
    /// Takes what a Word form says in place of the draft, and gives back the draft's words from before; null where nothing is lost.
    /// What the form does not ask stays answered, and the sentence of a linked figure is not written beside the figure itself.
    /// </summary>
    public Outcome<PracticeBeforeImport?> Import(RanEntry read, Guid by, DateTimeOffset now)
    {
        var before = PracticeBeforeImport.Of(this, by, now);
        var whole = read with { StatesLink = read.StatesLink ?? Draft.StatesLink, InUse = read.InUse ?? Draft.InUse, Measures = WithoutFigures(read.Measures) };
        if (!Write(whole, by, now).Accepted(out _, out var refusals)) return Outcome<PracticeBeforeImport?>.Refused(refusals);
        return before.Entry.SaysTheSame(Draft) ? (PracticeBeforeImport?)null : before;
    }

    /// <summary>The lines that are not the sentence of a figure the draft holds.</summary>
    private string? WithoutFigures(string? measures)
    {
        if (measures is null || Draft.Figures.Count == 0) return measures;
        var figures = Draft.Figures.SelectMany(f => f.Text.Split('\n')).Select(Plain).ToHashSet(StringComparer.Ordinal);
        return string.Join('\n', measures.ReplaceLineEndings("\n").Split('\n').Where(line => line.Trim().Length == 0 || !figures.Contains(Plain(line))));

        static string Plain(string line) => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Takes a figure of the evaluation over as it reads today; the same one again replaces the earlier reading.</summary>
    public Outcome<Nothing> Take(EvidenceFigure figure, Guid by, DateTimeOffset now)
    {
        var others = Draft.Figures.Where(f => !f.IsSame(figure)).ToList();
        if (others.Count >= EvidenceFigure.Most) return new Refusal("Practice.Refuse.Figures", "", [EvidenceFigure.Most]);
        return Keep(Draft with { Figures = [.. others, figure] }, by, now);
    }

    public Outcome<Nothing> Drop(string id, DateOnly from, Guid by, DateTimeOffset now)
    {
        var rest = Draft.Figures.Where(f => f.Id != id || f.From != from).ToList();
        return rest.Count == Draft.Figures.Count ? Refusal.NotFound : Keep(Draft with { Figures = rest }, by, now);
    }

    /// <summary>Copies a sentence somebody said to the end of what the form asks of evaluation and feedback. Twice the same would say it twice.</summary>
    public Outcome<Nothing> Quote(string words, Guid by, DateTimeOffset now)
    {
        if (Draft.Feedback?.Contains(words, StringComparison.Ordinal) is true) return new Refusal("Practice.Refuse.QuoteThere");
        return Write(Draft with { Feedback = $"{Draft.Feedback}\n{words}" }, by, now);
    }

    /// <summary>Makes a version of the draft as it stands. Refused while a rule of the form is broken, and says which.</summary>
    /// <param name="latest">The version before, or null.</param>
    public Outcome<PracticeVersion> Publish(PracticeVersion? latest, string? changed, IReadOnlyList<EntryFinding> findings, Guid by, DateTimeOffset now)
    {
        var broken = findings.Where(f => f.IsRule).Select(f => new Refusal(f.Code, "", f.Values)).ToList();
        if (broken.Count > 0) return broken;
        if (latest is not null && latest.IsSame(Draft)) return new Refusal("Practice.Refuse.Same");
        return PracticeVersion.Of(this, latest, changed, by, now);
    }

    /// <summary>Lets strangers read one version, once somebody has said that it names nobody. A newer version is not shown by itself.</summary>
    public Outcome<Nothing> Show(PracticeVersion version, bool namesNobody, DateTimeOffset now)
    {
        if (version.Practice != Id) return Refusal.NotFound;
        if (!namesNobody) return new Refusal("Practice.Refuse.NamesNobody", "NamesNobody");
        if (PublicText.Betrays(version.Entry) is { } what) return new Refusal("Practice.Refuse.Personal", "", [what]);
        (PublicVersion, PublicSince) = (version.Id, now);
        return Nothing.Value;
    }

    /// <summary>Whoever said a sentence of it took the consent back: somebody has to write it anew.</summary>
    public void LosesAQuote(DateTimeOffset now) => QuoteWithdrawnAt ??= now;

    /// <summary>No such sentence stands in the draft or in a leaflet any more.</summary>
    public void IsRidOfIt() => QuoteWithdrawnAt = null;

    public void Hide() => (PublicVersion, PublicSince) = (null, null);

    private Outcome<Nothing> Keep(RanEntry entry, Guid by, DateTimeOffset now)
    {
        (Name, Draft, ChangedBy, ChangedAt) = (entry.Name ?? "–", entry, by, now);
        return Nothing.Value;
    }
}
