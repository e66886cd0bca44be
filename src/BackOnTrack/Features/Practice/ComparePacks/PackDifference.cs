namespace BackOnTrack.Features.Practice;

/// <summary>What of a pack something belongs to, in the order of the page.</summary>
public enum PackGroup { Values, Retention, Words, Curriculum, Calendar }

/// <summary>One thing two packs say differently, in the reader's words. Empty is said by neither key nor zero: the pack does not have it.</summary>
public sealed record PackDifference(PackGroup Group, string What, string? A, string? B);
