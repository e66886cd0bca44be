namespace BackOnTrack.Domain.Custody;

/// <summary>
/// Where somebody stands on a day, for every room that depends on it. Restrictions and days in court are all that count,
/// so that a room can ask about a day ahead: <see cref="RestrictionsOn"/>.
/// </summary>
/// <param name="Day">The day the facts are of.</param>
/// <param name="Status">Null where nobody has said.</param>
/// <param name="Establishment">Null outside, and where nobody knows.</param>
/// <param name="Since">From when status and place hold.</param>
/// <param name="Transfer">Announced and not yet arrived.</param>
/// <param name="ReleaseOn">The expected day; null where <paramref name="ReleaseUnknown"/> says why, or nobody has said.</param>
public sealed record CustodyFacts(
    Guid Mentee, DateOnly Day, CustodyStatus? Status, int? Establishment, Guid? Wing, DateOnly? Since, CustodyTransfer? Transfer,
    IReadOnlyList<ContactRestriction> Restrictions, IReadOnlyList<CourtDate> CourtDates,
    DateOnly? ReleaseOn, Firmness? ReleaseFirmness, WhyUnknown? ReleaseUnknown)
{
    /// <summary>What holds on a day: a visit on it is refused, supervised, or free.</summary>
    public IReadOnlyList<ContactRestriction> RestrictionsOn(DateOnly day) => [.. Restrictions.Where(r => r.HoldsOn(day))];

    public bool IsRestrictedOn(DateOnly day, RestrictionKind kind) => Restrictions.Any(r => r.Kind == kind && r.HoldsOn(day));

    /// <summary>The transfer that will have taken place on a day, as far as it is announced.</summary>
    public CustodyTransfer? TransferBefore(DateOnly day) => Transfer?.On <= day ? Transfer : null;

    /// <summary>The next day in court, today included.</summary>
    public CourtDate? NextCourtDate => CourtDates.Where(c => c.On >= Day).MinBy(c => c.On);

    /// <summary>On remand, and no court looks at it in time.</summary>
    public bool LacksCourtDate(CustodyRules rules) => Status == CustodyStatus.Remand && !(NextCourtDate?.On <= Day.AddDays(rules.RemandReview));

    /// <summary>The day of release has come and nobody has said that it happened.</summary>
    public bool ReleaseHasPassed => ReleaseOn < Day && Status?.IsOut() != true;
}

public sealed partial class CustodyBook
{
    /// <summary>The facts of a day. <paramref name="day"/> is today, or a day ahead as far as it is known today.</summary>
    public CustodyFacts On(DateOnly day)
    {
        var (now, release) = (Now, Release);
        return new(mentee, day, now?.Status, now?.Establishment, now?.Wing, now?.From, InFlight,
            [.. Restrictions.Where(r => r.Counts).OrderBy(r => r.From)], [.. CourtDates.Where(c => c.Stands).OrderBy(c => c.On)],
            release?.On, release?.Firmness, release?.Unknown);
    }
}
