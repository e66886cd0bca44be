namespace BackOnTrack.Domain.Safety;

/// <summary>What is put right in an incident, as somebody typed it, and what was wrong.</summary>
public sealed class IncidentFix
{
    public string? Why { get; set; }
    public IncidentCategory? Category { get; set; }
    public DateOnly? Day { get; set; }
    public TimeOnly? Time { get; set; }
    public IncidentPlace? Place { get; set; }
}

/// <summary>What stood in an incident before it was put right or withdrawn, by whom, and what was wrong. For those who read what was done.</summary>
public sealed class IncidentCorrection : IInFile
{
    public const int LongestReason = 500;

    private IncidentCorrection() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Incident { get; private set; }
    public IncidentCategory Category { get; private set; }
    public DateTimeOffset HappenedAt { get; private set; }
    public IncidentPlace Place { get; private set; }

    /// <summary>Nothing took its place: the whole incident was written down by mistake.</summary>
    public bool Withdraws { get; private set; }
    public Sealed Reason { get; private set; } = Sealed.Of("");
    public Guid CorrectedBy { get; private set; }
    public DateTimeOffset CorrectedAt { get; private set; }

    internal static IncidentCorrection Of(Incident before, bool withdraws, string reason, Guid by, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), Mentee = before.Mentee, Unit = before.Unit, Incident = before.Id, Category = before.Category, HappenedAt = before.HappenedAt,
        Place = before.Place, Withdraws = withdraws, Reason = Sealed.Of(reason.Trim()), CorrectedBy = by, CorrectedAt = now,
    };
}
