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

    /// <summary>The transfer that arrived or is called off, the restriction that is lifted, or the day in court that is moved to another or called off. A file names the last by its day.</summary>
    public Guid? Record { get; init; }
}

/// <summary>What came of it.</summary>
/// <param name="Record">The row that says it.</param>
/// <param name="New">That row, to be added; null when it was known already or an earlier one changed.</param>
/// <param name="Known">Whether it had been said before: nothing follows from it a second time.</param>
public sealed record CustodyEntry(Guid Record, CustodyRow? New, bool Known = false)
{
    /// <summary>What it came to, where that is another thing than was said: a transfer back is one that is called off.</summary>
    public CustodyKind? CameTo { get; init; }

    /// <summary>What ended with it without being named: restrictions that hold only inside, a transfer that is not carried out.</summary>
    public IReadOnlyList<CustodyRow> Ended { get; init; } = [];

    /// <summary>What counts again because an earlier word was a mistake.</summary>
    public IReadOnlyList<CustodyRow> Restored { get; init; } = [];

    /// <summary>What would count again, had its day not passed meanwhile: somebody must say anew what is so.</summary>
    public IReadOnlyList<CustodyRow> Passed { get; init; } = [];
}
