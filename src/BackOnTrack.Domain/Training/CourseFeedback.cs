namespace BackOnTrack.Domain.Training;

/// <summary>What a mentor says about a module, without saying who: the answers lie apart from the fact that somebody answered.</summary>
public sealed class CourseFeedback
{
    private CourseFeedback() { }

    public Guid Id { get; private set; }
    public Guid Cohort { get; private set; }
    public int Module { get; private set; }
    public int Useful { get; private set; }
    public int Clear { get; private set; }
    public int Practised { get; private set; }
    public string Keep { get; private set; } = "";
    public string Change { get; private set; } = "";

    public static Outcome<CourseFeedback> Give(Guid cohort, int module, FeedbackAnswers answers)
    {
        var refusals = new List<Refusal>();
        foreach (var (points, field) in new[] { (answers.Useful, nameof(Useful)), (answers.Clear, nameof(Clear)), (answers.Practised, nameof(Practised)) })
            if (points is null or < 1 or > 5) refusals.Add(new("Training.Refuse.Points", field));
        var (keep, change) = ((answers.Keep ?? "").Trim(), (answers.Change ?? "").Trim());
        if (keep.Length > 500) refusals.Add(new("Training.Refuse.FeedbackWords", nameof(Keep)));
        if (change.Length > 500) refusals.Add(new("Training.Refuse.FeedbackWords", nameof(Change)));
        if (refusals.Count > 0) return refusals;
        // Not a time-ordered id: it would say who answered when.
        return new CourseFeedback { Id = Guid.NewGuid(), Cohort = cohort, Module = module, Useful = answers.Useful!.Value, Clear = answers.Clear!.Value, Practised = answers.Practised!.Value, Keep = keep, Change = change };
    }
}

/// <summary>The answers as they are given; 1 is not at all, 5 very much.</summary>
public sealed record FeedbackAnswers(int? Useful, int? Clear, int? Practised, string? Keep, string? Change);

/// <summary>That a mentor has given feedback on a module, and nothing of what was said.</summary>
public sealed class FeedbackGiven : IAboutMentor
{
    private FeedbackGiven() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public Guid Cohort { get; private set; }
    public int Module { get; private set; }

    public static FeedbackGiven Of(CohortSeat seat, int module) =>
        new() { Id = Guid.NewGuid(), Mentor = seat.Mentor, Unit = seat.Unit, Cohort = seat.Cohort, Module = module };
}

/// <summary>The results of one module; nothing but the number where too few have answered to hide anybody.</summary>
public sealed record FeedbackResult(int Module, int Answers, double? Useful, double? Clear, double? Practised, IReadOnlyList<string> Keep, IReadOnlyList<string> Change)
{
    /// <summary>Fewer answers than this are not shown.</summary>
    public const int Fewest = 5;

    public bool Shown => Answers >= Fewest;

    /// <summary>
    /// Of all groups together. What groups too small to be shown said is in it once there is enough of that too: otherwise it
    /// could be told by taking the groups that are shown away from the whole.
    /// </summary>
    public static FeedbackResult Pooled(int module, IEnumerable<CourseFeedback> all)
    {
        var groups = all.GroupBy(f => f.Cohort).Select(g => g.ToList()).ToList();
        var hidden = groups.Where(g => g.Count < Fewest).SelectMany(g => g).ToList();
        return Of(module, [.. groups.Where(g => g.Count >= Fewest).SelectMany(g => g), .. hidden.Count >= Fewest ? hidden : []]);
    }

    public static FeedbackResult Of(int module, IReadOnlyCollection<CourseFeedback> all)
    {
        if (all.Count < Fewest) return new(module, all.Count, null, null, null, [], []);
        static IReadOnlyList<string> Words(IEnumerable<string> words) => [.. words.Where(w => w.Length > 0).Order(StringComparer.CurrentCulture)];
        return new(module, all.Count, all.Average(f => f.Useful), all.Average(f => f.Clear), all.Average(f => f.Practised), Words(all.Select(f => f.Keep)), Words(all.Select(f => f.Change)));
    }
}
