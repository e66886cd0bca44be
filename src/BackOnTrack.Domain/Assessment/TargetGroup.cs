namespace BackOnTrack.Domain.Assessment;

/// <summary>Which of the criteria the service asks. A country that leaves one out never shows it, and nobody is accepted by it.</summary>
public sealed record TargetGroup
{
    public IReadOnlyList<Criterion> Criteria { get; init; } = Enum.GetValues<Criterion>();
}
