namespace BackOnTrack.Domain.Recruitment;

/// <summary>What is left of an application whose day had come: that there was one, how and when it ended. Nothing of the person.</summary>
public sealed class ErasedApplication
{
    private ErasedApplication() { }

    public Guid Id { get; private set; }
    public int Unit { get; private set; }
    public DecisionKind Outcome { get; private set; }
    public DateOnly DecidedOn { get; private set; }
    public DateTimeOffset ErasedAt { get; private set; }
    public Guid ErasedBy { get; private set; }
}
