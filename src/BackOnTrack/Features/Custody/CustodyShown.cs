namespace BackOnTrack.Features.Custody;

/// <summary>The facts as a page shows them.</summary>
/// <param name="Dates">Whether days in court and release are for this reader.</param>
public sealed record CustodyShown(CustodyView View, bool Dates);
