namespace BackOnTrack.Domain.Sessions;

/// <summary>
/// What a note needs to know of the mentorship it is written on: sessions before the day both agreed or after the last
/// day belong to no mentorship, and a session can only have worked on one of its goals.
/// </summary>
/// <param name="AgreedOn">The first agreement in the writer's time: another mentor's later one is no bound for whoever stayed.</param>
public sealed record SessionGround(
    Guid Mentorship, Guid Mentee, int Unit, DateOnly? AgreedOn, DateOnly? EndedOn, IReadOnlyCollection<Guid> Goals);

/// <summary>What the programme pack may set about notes.</summary>
public sealed record SessionPolicy(int DaysUntilLock = 7, int LongestMinutes = 720, int LongestText = 4000, int ShortestReason = 10)
{
    public static readonly SessionPolicy Default = new();
}
