namespace BackOnTrack.Domain.Assessment;

/// <summary>What the preparer types about one criterion.</summary>
public sealed class CriterionInput
{
    public Criterion? Criterion { get; set; }
    public CriterionReply? Reply { get; set; }
    public string? Reason { get; set; }
    public SourceKind? Source { get; set; }
    public DateOnly? SourceDate { get; set; }
    public StatementKind? Statement { get; set; }
    public AssessmentMethod? Method { get; set; }
}

/// <summary>One criterion, answered with a reason and a source. A new answer is a new row: the latest counts, the earlier ones stay.</summary>
public sealed class CriterionAnswer : IInFile
{
    /// <summary>What a fact may rest on. What somebody saw or said is an assessment, however sure they are.</summary>
    public static readonly IReadOnlySet<SourceKind> SourcesOfFacts =
        new HashSet<SourceKind> { SourceKind.CourtDocument, SourceKind.SentencePlan, SourceKind.OtherAuthority };

    private CriterionAnswer() { }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Assessment { get; private set; }
    public Criterion Criterion { get; private set; }
    public CriterionReply Reply { get; private set; }
    public Sealed Reason { get; private set; } = Sealed.Of("");
    public SourceKind Source { get; private set; }
    public DateOnly SourceDate { get; private set; }
    public StatementKind Statement { get; private set; }

    /// <summary>How it was assessed; a fact has none.</summary>
    public AssessmentMethod? Method { get; private set; }
    public Guid AnsweredBy { get; private set; }
    public DateTimeOffset AnsweredAt { get; private set; }

    /// <summary>The last day on which it holds when it was given on this day; a fact holds for good.</summary>
    public DateOnly? HoldsUntil(DateOnly given, TargetGroup rules) => Statement is StatementKind.Assessment ? given.AddMonths(rules.MonthsAssessmentHolds) : null;

    internal static Outcome<CriterionAnswer> Give(TargetGroupAssessment assessment, CriterionInput input, Guid by, Moment now)
    {
        var refused = new List<Refusal>();
        var answer = new CriterionAnswer
        {
            Mentee = assessment.Mentee, Unit = assessment.Unit, Assessment = assessment.Id, AnsweredBy = by, AnsweredAt = now.Instant,
            Criterion = refused.Choice(input.Criterion, nameof(input.Criterion)),
            Reply = refused.Choice(input.Reply, nameof(input.Reply)),
            Reason = refused.Words(input.Reason, nameof(input.Reason)),
            Source = refused.Choice(input.Source, nameof(input.Source)),
            SourceDate = refused.PastDay(input.SourceDate, now.Day, nameof(input.SourceDate)),
            Statement = refused.Choice(input.Statement, nameof(input.Statement)),
            Method = input.Statement is StatementKind.Assessment ? refused.Choice(input.Method, nameof(input.Method)) : null,
        };
        if (input.Statement is StatementKind.Fact) refused.AddRange(WhyNoFact(input));
        return refused.Count > 0 ? refused : answer;
    }

    private static IEnumerable<Refusal> WhyNoFact(CriterionInput input)
    {
        if (input.Criterion is Criterion.VulnerableToRadicalisation)
            yield return new("Assessment.Refuse.VulnerabilityIsNoFact", nameof(input.Statement));
        else if (input.Source is { } source && !SourcesOfFacts.Contains(source))
            yield return new("Assessment.Refuse.FactNeedsDocument", nameof(input.Source));
    }
}
