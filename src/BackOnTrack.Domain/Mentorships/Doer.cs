namespace BackOnTrack.Domain.Mentorships;

/// <summary>At whose hand something is done, when, and by the days of which programme: the domain has no clock and knows nobody.</summary>
public sealed record Doer(Guid Account, Role Role, DateOnly Today, DateTimeOffset Now)
{
    public DueDates Days { get; init; } = DueDates.Default;

    /// <summary>The time on the clock there; the end of the day where nobody asks for it.</summary>
    public TimeOnly At { get; init; } = TimeOnly.MaxValue;
}
