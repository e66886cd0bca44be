namespace BackOnTrack.Domain.Assessment;

/// <summary>Which of the criteria the service asks. A country that leaves one out never shows it, and nobody is accepted by it.</summary>
public sealed record TargetGroup
{
    public IReadOnlyList<Criterion> Criteria { get; init; } = Enum.GetValues<Criterion>();

    /// <summary>Months after which an assessment is shown as no longer holding (O20): people change.</summary>
    public int MonthsAssessmentHolds { get; init; } = 6;
}
