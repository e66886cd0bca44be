namespace BackOnTrack.Domain.Evaluation;

/// <summary>
/// By what a table may be divided. There is no other way (S1): nothing of what somebody believes, is charged with or is
/// assessed as stands here, and two of these are never crossed.
/// </summary>
public enum Partition { Total, Unit, Establishment, LegalStatus, Referrer }
