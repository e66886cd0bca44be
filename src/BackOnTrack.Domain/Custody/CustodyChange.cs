namespace BackOnTrack.Domain.Custody;

/// <summary>
/// That something about somebody's custody is different now: what was so before and what is so after. Written with the
/// event; what follows from it in other rooms is done right after and noted here, so that it can be said.
/// </summary>
public sealed class CustodyChange : IInFile
{
    private CustodyChange() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid Mentee { get; private init; }
    public int Unit { get; private init; }
    public CustodyKind Kind { get; private init; }

    /// <summary>The row that says what happened.</summary>
    public Guid Record { get; private init; }
    public DateTimeOffset At { get; private init; }

    /// <summary>The service's day on which it was said.</summary>
    public DateOnly Day { get; private init; }
    public CustodyStatus? StatusBefore { get; private init; }
    public CustodyStatus? StatusAfter { get; private init; }
    public int? EstablishmentBefore { get; private init; }
    public int? EstablishmentAfter { get; private init; }
    public DateOnly? ReleaseBefore { get; private init; }
    public DateOnly? ReleaseAfter { get; private init; }
    public DateTimeOffset? FollowedAt { get; private set; }

    /// <summary>What it changed elsewhere: <c>key</c> or <c>key|2026-03-24</c>.</summary>
    public string[] Effects { get; private set; } = [];

    /// <summary>Whether its row can be struck: what ended an earlier word is registered anew instead.</summary>
    public bool CanBeAMistake => Kind is not (CustodyKind.Mistake or CustodyKind.Lifting or CustodyKind.TransferCalledOff or CustodyKind.CourtDateCalledOff) && !Kind.IsSaidElsewhere();

    /// <summary>Why somebody who reports from the prison cannot say that it was a mistake; null where they can: of their own words, on the day they said them.</summary>
    /// <param name="row">The row that says what happened, where the reader may see it.</param>
    public Refusal? WhyNotBy(CustodyRow? row, Guid reporter, DateOnly today) =>
        row?.By != reporter ? new("Custody.Refuse.NotTheReporter") : Day != today ? new("Custody.Refuse.NotToday") : null;

    public bool StatusChanged => StatusBefore != StatusAfter;
    public bool Moved => EstablishmentBefore != EstablishmentAfter;
    public bool ReleaseMoved => ReleaseBefore != ReleaseAfter;

    /// <summary>Somebody came out: by a court, by the calendar, or on parole.</summary>
    public bool IsRelease => CustodyStatuses.ComesOut(StatusBefore, StatusAfter);

    /// <summary>Somebody is inside again, or the release was written down by mistake.</summary>
    public bool IsReturn => CustodyStatuses.GoesIn(StatusBefore, StatusAfter);

    /// <param name="own">What it changed in the record of custody itself.</param>
    public static CustodyChange Of(int unit, CustodyKind kind, Guid record, CustodyFacts before, CustodyFacts after, DateTimeOffset at, IEnumerable<string>? own = null) => new()
    {
        Mentee = after.Mentee, Unit = unit, Kind = kind, Record = record, At = at, Day = after.Day, Effects = [.. own ?? []],
        StatusBefore = before.Status, StatusAfter = after.Status, EstablishmentBefore = before.Establishment, EstablishmentAfter = after.Establishment,
        ReleaseBefore = before.ReleaseOn, ReleaseAfter = after.ReleaseOn,
    };

    public void Followed(IEnumerable<string> effects, DateTimeOffset at) => (Effects, FollowedAt) = ([.. Effects, .. effects], at);

    /// <summary>Nobody was there to follow it, and now somebody is again: it is due once more.</summary>
    public void FollowAgain() => FollowedAt = null;
}
