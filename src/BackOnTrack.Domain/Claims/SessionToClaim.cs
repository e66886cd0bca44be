namespace BackOnTrack.Domain.Claims;

/// <summary>What a claim needs to know of a session that counts: who held it, when, for how long. Nothing of what was said.</summary>
public sealed record SessionToClaim(Guid Session, Guid Mentorship, Guid Mentor, DateOnly Day, int? Minutes);
