namespace BackOnTrack.Domain.Surveys;

/// <summary>What a survey is called, what it is for and for whom, as typed.</summary>
public sealed class SurveyInput
{
    public SurveyAudience? Audience { get; set; }
    public string? TitleEn { get; set; }
    public string? TitleDa { get; set; }
    public string? TitleNb { get; set; }
    public string? PurposeEn { get; set; }
    public string? PurposeDa { get; set; }
    public string? PurposeNb { get; set; }

    /// <summary>Which save the form was filled from.</summary>
    public uint Version { get; set; }
}

/// <summary>
/// One version of a survey of the service's own. A draft is changed at will; what is published is never changed: a change is a
/// new version of the same <see cref="Root"/>, and answers keep the version they were given to.
/// </summary>
public sealed class Survey
{
    public const int LongestTitle = 120, LongestPurpose = 1_000, MostItems = 40;

    private Survey() { }

    public Guid Id { get; private set; }

    /// <summary>The first version's id: what the versions of one survey have in common.</summary>
    public Guid Root { get; private set; }
    public int Edition { get; private set; }
    public SurveyAudience Audience { get; private set; }

    /// <summary>In the order of <see cref="SurveyTongues.Codes"/>; a draft may miss a language.</summary>
    public string[] Title { get; private set; } = [];
    public string[] Purpose { get; private set; } = [];
    public Guid WrittenBy { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }
    public Guid? PublishedBy { get; private set; }
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Which save this is.</summary>
    public uint Version { get; private set; }

    public bool IsDraft => PublishedAt is null;

    public static Outcome<Survey> Write(SurveyInput input, Guid by, DateTimeOffset now)
    {
        var id = Guid.CreateVersion7(now);
        var survey = new Survey { Id = id, Root = id, Edition = 1, WrittenBy = by, WrittenAt = now };
        return survey.Take(input).Accepted(out _, out var refusals) ? survey : Outcome<Survey>.Refused(refusals);
    }

    /// <summary>Refused once published. Whom it is for is settled with the first version.</summary>
    public Outcome<Nothing> Change(SurveyInput input) => IsDraft ? Take(input) : new Refusal("Surveys.Refuse.Published");

    /// <summary>A draft of the next version, with the same words; its items are carried over by <see cref="SurveyItem.CarryTo"/>.</summary>
    public Outcome<Survey> Next(Guid by, DateTimeOffset now) => IsDraft ? new Refusal("Surveys.Refuse.NotPublished") : new Survey
    {
        Id = Guid.CreateVersion7(now), Root = Root, Edition = Edition + 1, Audience = Audience, Title = [.. Title], Purpose = [.. Purpose], WrittenBy = by, WrittenAt = now,
    };

    /// <summary>Puts the version out of reach of changes. Everything that is missing is named at once, with its item and its language.</summary>
    public Outcome<Nothing> Publish(IReadOnlyList<SurveyItem> items, Guid by, DateTimeOffset now)
    {
        if (!IsDraft) return new Refusal("Surveys.Refuse.Published");
        var missing = SurveyTongues.Missing(Title).Select(tail => new Refusal($"Surveys.Refuse.NoTitle.{tail}", "Head"))
            .Concat(SurveyTongues.Missing(Purpose).Select(tail => new Refusal($"Surveys.Refuse.NoPurpose.{tail}", "Head")))
            .Concat(items.OrderBy(i => i.Position).SelectMany((item, n) => item.Unready(n + 1))).ToList();
        if (items.Count == 0) missing.Add(new("Surveys.Refuse.NoItems", "Items"));
        if (missing.Count > 0) return missing;
        (PublishedBy, PublishedAt) = (by, now);
        return Nothing.Value;
    }

    private Outcome<Nothing> Take(SurveyInput input)
    {
        var (title, purpose) = (SurveyTongues.Plain(input.TitleEn, input.TitleDa, input.TitleNb), SurveyTongues.Plain(input.PurposeEn, input.PurposeDa, input.PurposeNb));
        var broken = new List<Refusal>();
        if (Edition == 1 && input.Audience is null) broken.Add(new("House.Refuse.Missing", "Audience"));
        if (title.All(t => t.Length == 0)) broken.Add(new("Surveys.Refuse.OneLanguage", "TitleEn"));
        broken.AddRange(TooLong(title, "Title", LongestTitle));
        broken.AddRange(TooLong(purpose, "Purpose", LongestPurpose));
        if (broken.Count > 0) return broken;
        (Title, Purpose) = (title, purpose);
        if (Edition == 1) Audience = input.Audience!.Value;
        return Nothing.Value;
    }

    internal static IEnumerable<Refusal> TooLong(string[] texts, string field, int longest) =>
        SurveyTongues.Tails.Where((_, n) => texts[n].Length > longest).Select(tail => new Refusal("Surveys.Refuse.TooLong", field + tail, [longest]));
}
