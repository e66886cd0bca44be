namespace BackOnTrack.Domain.Custody;

/// <summary>Restrictions, days in court, release, and what was a mistake.</summary>
public sealed partial class CustodyBook
{
    private Outcome<CustodyEntry> Restrict(CustodyEvent it, CustodyStamp by)
    {
        var wrong = Open((nameof(it.Restriction), it.Restriction), (nameof(it.Day), it.Day), (nameof(it.DecidedBy), it.DecidedBy));
        if (it.Until < it.Day) wrong.Add(new("Custody.Refuse.EndsBefore", nameof(it.Until)));
        if (it.Until < by.Today) wrong.Add(new("Custody.Refuse.Over", nameof(it.Until)));
        var (first, last) = (by.Today.AddMonths(-by.Rules.RestrictionBack), by.Today.AddMonths(by.Rules.RestrictionAhead));
        if (CustodyRules.Far(it.Day, nameof(it.Day), first, last) is { } begins) wrong.Add(begins);
        if (CustodyRules.Far(it.Until, nameof(it.Until), latest: last) is { } ends) wrong.Add(ends);
        if (wrong.Count > 0) return wrong;
        var (kind, from) = (it.Restriction!.Value, it.Day!.Value);
        if (Restrictions.Find(r => r.Counts && r.Kind == kind && r.From == from && r.Until == it.Until && (r.LiftedOn is null || by.IsAFile)) is { } said) return new CustodyEntry(said.Id, null, Known: true);
        var restriction = ContactRestriction.Of(mentee, unit, kind, from, it.Until, it.DecidedBy!.Value, by);
        Restrictions.Add(restriction);
        return new CustodyEntry(restriction.Id, restriction);
    }

    /// <summary>Names the restriction by its record, or by its kind where one of that kind is open.</summary>
    private Outcome<CustodyEntry> Lift(CustodyEvent it, CustodyStamp by)
    {
        if (it.Record is null)
        {
            if (!OpenOf(it, by).Accepted(out var open, out var refusals)) return Outcome<CustodyEntry>.Refused(refusals);
            it = it with { Record = open.Id };
        }
        if (Restrictions.Find(r => r.Id == it.Record && r.Counts) is not { } restriction) return Refusal.NotFound;
        if (restriction.LiftedOn is not null) return new CustodyEntry(restriction.Id, null, Known: true);
        if (it.Day is not { } day) return new Refusal("Custody.Refuse.Open", nameof(it.Day));
        if (day > by.Today) return new Refusal("Custody.Refuse.NotYet", nameof(it.Day));
        if (CustodyRules.Far(day, nameof(it.Day), by.Today.AddMonths(-by.Rules.RestrictionBack)) is { } far) return far;
        if (day < restriction.From && restriction.From <= by.Today) return new Refusal("Custody.Refuse.EndsBefore", nameof(it.Day));
        restriction.Lift(day);
        return new CustodyEntry(restriction.Id, null);
    }

    /// <summary>The restriction a file or another system means; one that was lifted on that very day was said before, unless one that had begun by then was registered anew.</summary>
    private Outcome<ContactRestriction> OpenOf(CustodyEvent it, CustodyStamp by)
    {
        var wrong = Open((nameof(it.Restriction), it.Restriction), (nameof(it.Day), it.Day));
        if (wrong.Count > 0) return wrong;
        var ofKind = Restrictions.Where(r => r.Counts && r.Kind == it.Restriction).ToList();
        var open = ofKind.Where(r => r.LiftedOn is null && !(r.Until < by.Today)).ToList();
        if ((by.IsAFile || !open.Exists(r => r.From <= it.Day)) && ofKind.Find(r => r.LiftedOn == it.Day) is { } said) return said;
        return open switch
        {
            [var one] => one,
            [] => new Refusal("Custody.Refuse.NoRestriction", nameof(it.Restriction)),
            _ => new Refusal("Custody.Refuse.WhichRestriction", nameof(it.Restriction)),
        };
    }

    /// <summary>A day in court, or another day for one that was known: the earlier stays and says by which it was replaced.</summary>
    private Outcome<CustodyEntry> EnterCourtDate(CustodyEvent it, CustodyStamp by)
    {
        var moved = it.Record is { } id ? CourtDates.Find(c => c.Id == id && c.Counts) : null;
        if (it.Record is not null && moved is null) return Refusal.NotFound;
        while (moved?.ReplacedBy is { } next) moved = CourtDates.Find(c => c.Id == next); // somebody was faster: the day it has now is moved
        it = it with { Matter = it.Matter ?? moved?.Matter };
        var wrong = Open((nameof(it.Day), it.Day), (nameof(it.Matter), it.Matter));
        if (it.Day < by.Today) wrong.Add(new("Custody.Refuse.Passed", nameof(it.Day)));
        if (CustodyRules.Far(it.Day, nameof(it.Day), latest: by.Today.AddMonths(by.Rules.CourtAhead)) is { } far) wrong.Add(far);
        if (wrong.Count > 0) return wrong;
        if (CourtDates.Find(c => c.Stands && c.On == it.Day && c.Matter == it.Matter) is { } said)
        {
            if (moved is null || moved == said) return new CustodyEntry(said.Id, null, Known: true);
            moved.Replace(said.Id);
            return new CustodyEntry(said.Id, null);
        }
        var court = CourtDate.Of(mentee, unit, it.Day!.Value, it.Matter!.Value, by);
        if (FallsAway(court)) return new Refusal("Custody.Refuse.NoRemand", nameof(it.Matter));
        moved?.Replace(court.Id);
        CourtDates.Add(court);
        return new CustodyEntry(court.Id, court);
    }

    /// <summary>A hearing does not take place, and no other day is known. It is named by its record, or by its day and what is decided there.</summary>
    private Outcome<CustodyEntry> CallOffCourtDate(CustodyEvent it, CustodyStamp by)
    {
        if (it.Record is null)
        {
            if (!HearingOf(it).Accepted(out var hearing, out var refusals)) return Outcome<CustodyEntry>.Refused(refusals);
            if (hearing.CalledOffOn is null && hearing.On < by.Today) return new Refusal("Custody.Refuse.Passed", nameof(it.Day));
            it = it with { Record = hearing.Id };
        }
        if (CourtDates.Find(c => c.Id == it.Record && c.Counts) is not { } court) return Refusal.NotFound;
        court = Last(court); // somebody was faster: the day it has now is called off
        if (court.CalledOffOn is not null) return new CustodyEntry(court.Id, null, Known: true);
        if (court.On < by.Today) return new Refusal("Custody.Refuse.Passed");
        court.CallOff(by.Today);
        return new CustodyEntry(court.Id, null);
    }

    /// <summary>The hearing a file or another system means: the one that stands on that day, else the one that was called off before.</summary>
    private Outcome<CourtDate> HearingOf(CustodyEvent it)
    {
        if (it.Day is not { } day) return new Refusal("Custody.Refuse.Open", nameof(it.Day));
        var onDay = CourtDates.Where(c => c.Counts && c.On == day && (it.Matter is null || c.Matter == it.Matter)).ToList();
        return onDay.Where(c => c.Stands).ToList() switch
        {
            [var one] => one,
            { Count: > 1 } => new Refusal("Custody.Refuse.WhichHearing", nameof(it.Matter)),
            _ when onDay.FindLast(c => c.CalledOffOn is not null) is { } said => said,
            _ when onDay.Count > 0 => new Refusal("Custody.Refuse.HearingMoved", nameof(it.Day), [Last(onDay[^1]).On]),
            _ => new Refusal("Custody.Refuse.NoHearing", nameof(it.Day)),
        };
    }

    /// <summary>The day a hearing has now, however often it was moved.</summary>
    private CourtDate Last(CourtDate hearing)
    {
        while (hearing.ReplacedBy is { } next && CourtDates.Find(c => c.Id == next) is { } later) hearing = later;
        return hearing;
    }

    /// <summary>Whether this hearing was called off, and none was set anew in its place.</summary>
    public bool IsCalledOff(CustodyEvent it) => it is { Kind: CustodyKind.CourtDate, Record: null }
        && CourtDates.Any(c => c.Counts && c.On == it.Day && c.Matter == it.Matter && c.CalledOffOn is not null) && !CourtDates.Any(c => c.Stands && c.On == it.Day && c.Matter == it.Matter);

    /// <summary>Whether this was written down, and something a file says after it took its place: sent again, neither happens a second time.</summary>
    /// <param name="later">What the same file says of the same person after it.</param>
    public bool IsReplaced(CustodyEvent it, IReadOnlyList<CustodyEvent> later) => it.Kind switch
    {
        CustodyKind.Transfer => Transfers.Exists(t => t.Counts && Says(t, it) && t.CalledOffOn is not null && later.Any(next => EndedBy(t, next))),
        CustodyKind.Release => Releases.Where(r => r.Counts).ToList() is var said && said.Zip(said.Skip(1)).Any(pair => Says(pair.First, it) && later.Any(next => Says(pair.Second, next))),
        _ => false,
    };

    /// <summary>Another transfer in its place, or one back to where the person still is.</summary>
    private bool EndedBy(CustodyTransfer transfer, CustodyEvent next) => transfer.EndedWith is { } other
        ? Transfers.Exists(t => t.Id == other && Says(t, next)) : next.Kind is CustodyKind.Transfer && next.Establishment is { } to && to == Now?.Establishment;

    private static bool Says(CustodyTransfer row, CustodyEvent it) => it.Kind is CustodyKind.Transfer && row.Establishment == it.Establishment && row.On == it.Day;

    private static bool Says(ReleaseExpectation row, CustodyEvent it) =>
        it.Kind is CustodyKind.Release && row.On == it.Day && row.Unknown == it.Unknown && row.Firmness == (it.Day is null ? null : it.Firmness);

    /// <summary>A day that lies ahead and how firm it is, or the reason why nobody can say: one of the two, never both.</summary>
    private Outcome<CustodyEntry> Expect(CustodyEvent it, CustodyStamp by)
    {
        var wrong = new List<Refusal>();
        if (it.Day is null && it.Unknown is null) wrong.Add(new("Custody.Refuse.WhyUnknown", nameof(it.Unknown)));
        if (it.Day is not null && it.Unknown is not null) wrong.Add(new("Custody.Refuse.KnownAndUnknown", nameof(it.Unknown)));
        if (it.Day is not null && it.Firmness is null) wrong.Add(new("Custody.Refuse.HowFirm", nameof(it.Firmness)));
        if (it.Day <= by.Today) wrong.Add(new("Custody.Refuse.ReleaseNotAhead", nameof(it.Day)));
        if (CustodyRules.Far(it.Day, nameof(it.Day), latest: by.Today.AddYears(by.Rules.ReleaseAhead)) is { } far) wrong.Add(far);
        if (Now?.Status.IsOut() == true) wrong.Add(new("Custody.Refuse.IsReleased", nameof(it.Day)));
        if (wrong.Count > 0) return wrong;
        var firmness = it.Day is null ? null : it.Firmness;
        if (Release is { } now && Says(now, it)) return new CustodyEntry(now.Id, null, Known: true);
        Release?.Replace(by.Today);
        var release = ReleaseExpectation.Of(mentee, unit, it.Day, firmness, it.Unknown, by);
        Releases.Add(release);
        return new CustodyEntry(release.Id, release);
    }

    /// <summary>
    /// It never was so. The row stays with the reason; what stood before it counts again. Only the last status can be taken
    /// back: what was built on it would hang in the air.
    /// </summary>
    public Outcome<CustodyEntry> Strike(Guid record, Mistake? why, CustodyStamp by)
    {
        if (All.FirstOrDefault(r => r.Id == record) is not { } row) return Refusal.NotFound;
        if (!row.Counts) return new CustodyEntry(row.Id, null, Known: true);
        if (why is not { } mistake) return new Refusal("Custody.Refuse.Open", nameof(Mistake));
        if (row is CustodyPeriod { Until: not null }) return new Refusal("Custody.Refuse.NotTheLast");
        row.Strike(mistake, by.At);
        var restored = new List<CustodyRow>();
        var passed = new List<CustodyRow>();
        foreach (var transfer in Transfers.Where(t => t.Counts && t.EndedWith == row.Id))
        {
            if (transfer.On < by.Today || InFlight is not null) passed.Add(transfer); // nobody knows what became of it
            else
            {
                transfer.Restore();
                restored.Add(transfer);
            }
        }
        switch (row)
        {
            case CustodyPeriod period:
                // By days first: two periods that ended on one day may have been written in one millisecond.
                var before = Periods.Where(p => p.Counts && p.Until == period.From).OrderBy(p => p.From).ThenBy(p => p.RecordedAt).ThenBy(p => p.Id).LastOrDefault();
                before?.Reopen();
                if (InFlight is null && Transfers.FindLast(t => t.Counts && t.ArrivedOn == period.From && t.Establishment == period.Establishment) is { } notThere)
                {
                    notThere.NotArrived();
                    restored.Add(notThere);
                }
                foreach (var review in CourtDates.Where(c => c.Counts && c.EndedWith == period.Id).ToList())
                {
                    if (CourtDates.Exists(c => c.Stands && c.On == review.On && c.Matter == review.Matter)) continue; // set anew meanwhile
                    review.Reinstate();
                    if (review.On >= by.Today) restored.Add(review);
                }
                if (!CustodyStatuses.ComesOut(before?.Status, period.Status)) break;
                foreach (var restriction in Restrictions.Where(r => r.Counts && r.EndedWith == period.Id))
                {
                    if (Restrictions.Exists(r => r.Counts && r.LiftedOn is null && r.Kind == restriction.Kind && r.From == restriction.From && r.Until == restriction.Until)) continue; // registered anew meanwhile
                    restriction.Restore();
                    restored.Add(restriction);
                }
                Releases.Where(r => r.Counts && r.ReplacedOn == period.From).MaxBy(r => r.Id)?.Restore();
                break;
            case CourtDate court:
                foreach (var earlier in CourtDates.Where(c => c.Counts && c.ReplacedBy == court.Id)) earlier.Restore();
                break;
            case ReleaseExpectation { ReplacedOn: null }:
                Releases.Where(r => r.Counts).MaxBy(r => r.Id)?.Restore();
                break;
        }
        return new CustodyEntry(row.Id, null) { Ended = EndReviews(by), Restored = restored, Passed = passed };
    }

    /// <summary>Every row of it by its record, as it stands now.</summary>
    public IReadOnlyDictionary<Guid, CustodyRow> Rows => All.ToDictionary(r => r.Id);

    private IEnumerable<CustodyRow> All => [.. Periods, .. Transfers, .. Restrictions, .. CourtDates, .. Releases];
}
