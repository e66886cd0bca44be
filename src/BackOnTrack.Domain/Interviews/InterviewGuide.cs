namespace BackOnTrack.Domain.Interviews;

/// <summary>A guide as typed: any answer may be missing, none is trusted.</summary>
public sealed class GuideInput
{
    public string? Title { get; set; }

    /// <summary>Code of the language the questions are asked in.</summary>
    public string? Language { get; set; }

    /// <summary>What is said before the first question.</summary>
    public string? Opening { get; set; }
    public string? Questions { get; set; }
}

/// <summary>
/// One version of an interview guide. It is a draft until it is published; a published one is never changed, and the next
/// version of the same <see cref="Root"/> begins with what it says.
/// </summary>
public sealed class InterviewGuide
{
    public const int LongestTitle = 120, LongestOpening = 2_000, LongestQuestions = 20_000;

    private InterviewGuide() { }

    public Guid Id { get; private set; }

    /// <summary>The first version's id: what the versions of one guide have in common.</summary>
    public Guid Root { get; private set; }
    public int Edition { get; private set; }
    public string Title { get; private set; } = "";
    public string Language { get; private set; } = "";
    public string Opening { get; private set; } = "";
    public List<GuideQuestion> Questions { get; private set; } = [];
    public Guid ChangedBy { get; private set; }
    public DateTimeOffset ChangedAt { get; private set; }
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Which save this is.</summary>
    public uint Version { get; private set; }

    public bool IsPublished => PublishedAt is not null;

    /// <param name="languages">The languages of the house, by their codes.</param>
    public static Outcome<InterviewGuide> Begin(GuideInput input, IReadOnlyCollection<string> languages, Guid by, DateTimeOffset now)
    {
        var id = Guid.CreateVersion7(now);
        var guide = new InterviewGuide { Id = id, Root = id, Edition = 1 };
        return guide.Take(input, languages, by, now) is { Count: > 0 } broken ? Outcome<InterviewGuide>.Refused(broken) : guide;
    }

    /// <summary>Writes the draft over. A published version is refused: it stays what people were asked by.</summary>
    public Outcome<Nothing> Write(GuideInput input, IReadOnlyCollection<string> languages, Guid by, DateTimeOffset now)
    {
        if (IsPublished) return new Refusal("Interviews.Refuse.Published");
        return Take(input, languages, by, now) is { Count: > 0 } broken ? Outcome<Nothing>.Refused(broken) : Nothing.Value;
    }

    /// <summary>From now on interviews can be held by it.</summary>
    public Outcome<Nothing> Publish(Guid by, DateTimeOffset now)
    {
        if (IsPublished) return new Refusal("Interviews.Refuse.Published");
        (PublishedAt, ChangedBy, ChangedAt) = (now, by, now);
        return Nothing.Value;
    }

    /// <summary>The draft of the next version, word for word like this one to begin with.</summary>
    /// <param name="newest">The newest version there is: only from that one it goes on.</param>
    public Outcome<InterviewGuide> Next(InterviewGuide newest, Guid by, DateTimeOffset now)
    {
        if (newest.Id != Id || !IsPublished) return new Refusal("Interviews.Refuse.DraftThere");
        return new InterviewGuide
        {
            Id = Guid.CreateVersion7(now), Root = Root, Edition = Edition + 1, Title = Title, Language = Language, Opening = Opening, Questions = [.. Questions], ChangedBy = by, ChangedAt = now,
        };
    }

    private List<Refusal> Take(GuideInput input, IReadOnlyCollection<string> languages, Guid by, DateTimeOffset now)
    {
        var (title, opening, questions) = (Text.Tidy(input.Title), Text.Tidy(input.Opening), GuideQuestions.Read(input.Questions));
        var broken = new List<Refusal>();
        broken.AddRange(Text.Check(title, nameof(Title), LongestTitle));
        if (input.Language is null || !languages.Contains(input.Language)) broken.Add(new("House.Refuse.Missing", nameof(Language)));
        broken.AddRange(Text.Check(opening, nameof(Opening), LongestOpening, mayBeEmpty: true));
        if (questions.Count == 0) broken.Add(new("House.Refuse.Missing", nameof(Questions)));
        else if (GuideQuestions.TooMuch(questions) is { } much) broken.Add(much);
        if (broken.Count > 0) return broken;
        (Title, Language, Opening, Questions, ChangedBy, ChangedAt) = (title, input.Language!, opening, questions, by, now);
        return [];
    }
}
