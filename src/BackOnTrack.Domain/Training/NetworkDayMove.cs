namespace BackOnTrack.Domain.Training;

/// <summary>That a gathering was moved or called off: day and place of before and after, and why, kept.</summary>
public sealed class NetworkDayMove : IMoved
{
    private NetworkDayMove() { }

    public Guid Id { get; private set; }
    public Guid NetworkDay { get; private set; }
    public DateOnly OldOn { get; private set; }
    public DateOnly? NewOn { get; private set; }
    public string OldPlace { get; private set; } = "";
    public string NewPlace { get; private set; } = "";
    public MoveReason Reason { get; private set; }
    public Guid MovedBy { get; private set; }
    public DateTimeOffset MovedAt { get; private set; }

    internal static NetworkDayMove Of(NetworkDay day, DateOnly? to, string place, MoveReason reason, Guid by, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(), NetworkDay = day.Id, OldOn = day.On, NewOn = to, OldPlace = day.Place, NewPlace = place, Reason = reason, MovedBy = by, MovedAt = now,
    };
}
