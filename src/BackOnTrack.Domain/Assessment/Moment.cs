namespace BackOnTrack.Domain.Assessment;

/// <summary>When something is written: the instant, and the day it is at the service.</summary>
public sealed record Moment(DateTimeOffset Instant, DateOnly Day);
