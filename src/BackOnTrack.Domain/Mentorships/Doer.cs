namespace BackOnTrack.Domain.Mentorships;

/// <summary>At whose hand something is done, and when: the domain has no clock and knows nobody.</summary>
public sealed record Doer(Guid Account, Role Role, DateOnly Today, DateTimeOffset Now);
