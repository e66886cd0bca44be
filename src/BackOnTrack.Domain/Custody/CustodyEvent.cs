namespace BackOnTrack.Domain.Custody;

/// <summary>Something that has happened, as a form, a row of a file or the interface brings it: the same fields by every way.</summary>
public sealed record CustodyEvent
{
    public CustodyKind? Kind { get; init; }

    /// <summary>Since when, on which day, or the expected day of release.</summary>
    public DateOnly? Day { get; init; }
    public DateOnly? Until { get; init; }
    public CustodyStatus? Status { get; init; }
    public int? Establishment { get; init; }
    public Guid? Wing { get; init; }
    public RestrictionKind? Restriction { get; init; }
    public DecidedBy? DecidedBy { get; init; }
    public CourtMatter? Matter { get; init; }
    public Firmness? Firmness { get; init; }
    public WhyUnknown? Unknown { get; init; }

    /// <summary>The transfer that arrived, the restriction that is lifted, or the day in court that is moved to another.</summary>
    public Guid? Record { get; init; }
}

/// <summary>What came of it.</summary>
/// <param name="Record">The row that says it.</param>
/// <param name="New">That row, to be added; null when it was known already or an earlier one changed.</param>
/// <param name="Known">Whether it had been said before: nothing follows from it a second time.</param>
public sealed record CustodyEntry(Guid Record, CustodyRow? New, bool Known = false);
