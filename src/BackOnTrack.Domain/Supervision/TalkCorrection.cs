namespace BackOnTrack.Domain.Supervision;

/// <summary>What stood in a talk before it was put right, and what was wrong. Whoever reads the talk reads this too.</summary>
public sealed class TalkCorrection : IAboutMentor
{
    public const int LongestReason = 500;

    private TalkCorrection() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public Guid Talk { get; private set; }

    /// <summary>Null where it was struck out before this.</summary>
    public DateOnly? HeldOn { get; private set; }
    public TalkHow How { get; private set; }
    public Sealed Reason { get; private set; } = Sealed.Of("");
    public DateTimeOffset CorrectedAt { get; private set; }

    /// <summary>What is wrong with a reason, which every correction needs.</summary>
    internal static List<Refusal> Broken(string? why) => Reasons.Flaws(why, LongestReason, "Supervision.Refuse.TooLong");

    internal static TalkCorrection Of(CoachTalk before, string reason, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), Mentor = before.Mentor, Unit = before.Unit, Talk = before.Id,
        HeldOn = before.HeldOn, How = before.How, Reason = Sealed.Of(reason.Trim()), CorrectedAt = now,
    };
}

/// <summary>The coach's own note as it was before a correction: the writer's alone, like the one that counts.</summary>
public sealed class EarlierCoachNote : IAboutMentor
{
    private EarlierCoachNote() { }

    /// <summary>The same id as the correction's.</summary>
    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public Guid Coach { get; private set; }
    public TalkTopic[] Topics { get; private set; } = [];
    public Sealed? Words { get; private set; }

    /// <param name="before">Open, so that its words can be sealed anew.</param>
    internal static EarlierCoachNote Of(CoachNote before, TalkCorrection by) => new()
    {
        Id = by.Id, Mentor = before.Mentor, Unit = before.Unit, Coach = before.Coach,
        Topics = before.Topics, Words = before.Words is { } words ? Sealed.Of(words.Text) : null,
    };
}

/// <summary>A corrected talk with the rows that come into being with the correction.</summary>
public sealed record CorrectedTalk(TalkCorrection Before, EarlierCoachNote NoteBefore, IReadOnlyList<AgreedAction> More);
