using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Supervision;

/// <summary>What stood in a debrief before it was put right or withdrawn, by whom, and what was wrong. Whoever reads the debrief reads this too.</summary>
public sealed class DebriefCorrection : IAboutMentor
{
    public const int LongestReason = 500;

    private DebriefCorrection() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public Guid Debrief { get; private set; }
    public HappeningKind Kind { get; private set; }
    public DateTimeOffset HappenedAt { get; private set; }

    /// <summary>Nothing took its place: the whole debrief was reported by mistake.</summary>
    public bool Withdraws { get; private set; }
    public Sealed Reason { get; private set; } = Sealed.Of("");
    public Guid CorrectedBy { get; private set; }
    public DateTimeOffset CorrectedAt { get; private set; }

    internal static DebriefCorrection Of(Debrief before, bool withdraws, string reason, Guid by, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), Mentor = before.Mentor, Unit = before.Unit, Debrief = before.Id, Kind = before.Kind,
        HappenedAt = before.HappenedAt, Withdraws = withdraws, Reason = Sealed.Of(reason.Trim()), CorrectedBy = by, CorrectedAt = now,
    };
}
