namespace BackOnTrack.Domain.Custody;

/// <summary>
/// Everything written down about one person's custody, and the rules of writing more. What was said before is recognised,
/// whichever way it comes in again.
/// </summary>
public sealed partial class CustodyBook(Guid mentee, int unit)
{
    public List<CustodyPeriod> Periods { get; init; } = [];
    public List<CustodyTransfer> Transfers { get; init; } = [];
    public List<ContactRestriction> Restrictions { get; init; } = [];
    public List<CourtDate> CourtDates { get; init; } = [];
    public List<ReleaseExpectation> Releases { get; init; } = [];

    public CustodyPeriod? Now => Periods.SingleOrDefault(p => p.Counts && p.Until is null);
    public CustodyTransfer? InFlight => Transfers.SingleOrDefault(t => t.IsInFlight);
    public ReleaseExpectation? Release => Releases.SingleOrDefault(r => r.Counts && r.ReplacedOn is null);

    /// <summary>The day the remand began that reached to <paramref name="on"/> without a break, wherever it was spent; null where none did.</summary>
    public DateOnly? OnRemandSince(DateOnly on)
    {
        var remand = Periods.Where(p => p.Counts && p.Status == CustodyStatus.Remand && p.From <= on).OrderByDescending(p => p.From).ToList();
        DateOnly? since = null;
        foreach (var period in remand)
        {
            if (period.Until is { } until && until < (since ?? on)) break;
            since = period.From;
        }
        return since;
    }

    /// <summary>Writes an event down, or says everything that is wrong with it.</summary>
    public Outcome<CustodyEntry> Enter(CustodyEvent it, CustodyStamp by) => it.Kind switch
    {
        CustodyKind.Status => EnterStatus(it, by),
        CustodyKind.Transfer => Announce(it, by),
        CustodyKind.Arrival => Arrive(it, by),
        CustodyKind.TransferCalledOff => CallOffTransfer(it, by),
        CustodyKind.CourtDateCalledOff => CallOffCourtDate(it, by),
        CustodyKind.Restriction => Restrict(it, by),
        CustodyKind.Lifting => Lift(it, by),
        CustodyKind.CourtDate => EnterCourtDate(it, by),
        CustodyKind.Release => Expect(it, by),
        _ => new Refusal("Custody.Refuse.Kind", nameof(it.Kind)),
    };

    /// <summary>What an inquiry says begins the record, so that nobody types it twice. Says nothing where there is a record.</summary>
    public IReadOnlyList<CustodyRow> Begin(CustodyStatus status, int? establishment, DateOnly? release, WhyUnknown? unknown, CustodyStamp by)
    {
        if (Now is not null) return [];
        var rows = new List<CustodyRow> { CustodyPeriod.Of(mentee, unit, status, establishment, null, by.Today, by) };
        Periods.Add((CustodyPeriod)rows[0]);
        if (Release is null && (release is not null || unknown is not null))
        {
            rows.Add(ReleaseExpectation.Of(mentee, unit, release, release is null ? null : Firmness.Likely, release is null ? unknown : null, by));
            Releases.Add((ReleaseExpectation)rows[^1]);
        }
        return rows;
    }

    private Outcome<CustodyEntry> EnterStatus(CustodyEvent it, CustodyStamp by)
    {
        var wrong = Open((nameof(it.Status), it.Status), (nameof(it.Day), it.Day));
        if (it.Status?.IsInside() == false) it = it with { Establishment = null, Wing = null }; // nobody who is out is still in the prison the form began with
        if (it.Day > by.Today) wrong.Add(new("Custody.Refuse.NotYet", nameof(it.Day)));
        if (CustodyRules.Far(it.Day, nameof(it.Day), by.Today.AddYears(-by.Rules.StatusBack)) is { } far) wrong.Add(far);
        if (it.Status is { } status && status.IsInside() && status != CustodyStatus.Leave && it.Establishment is null) wrong.Add(new("Custody.Refuse.Where", nameof(it.Establishment)));
        if (wrong.Count > 0) return wrong;
        var (day, wing) = (it.Day!.Value, it.Wing);
        if (Periods.Find(p => Holds(p, by) && p.From == day && p.Status == it.Status && p.Establishment == it.Establishment && p.Wing == wing) is { } said) return new CustodyEntry(said.Id, null, Known: true);
        if (Now is { } now)
        {
            if (day < now.From && IsKnownOnlySince(now) && now.Status == it.Status && now.Establishment == it.Establishment) return BeganEarlier(now, wing ?? now.Wing, day, by);
            if (day < now.From) return new Refusal("Custody.Refuse.BeforeTheLast", nameof(it.Day), [now.From]);
            if (now.Status == it.Status && now.Establishment == it.Establishment && now.Wing == wing) return new Refusal("Custody.Refuse.AlreadySo", nameof(it.Status), [now.From]);
        }
        return Turn(it.Status!.Value, it.Establishment, wing, day, by);
    }

    /// <summary>An inquiry knows what is so, not since when: the day it was sent stands there until somebody says the real one.</summary>
    private bool IsKnownOnlySince(CustodyPeriod now) => now.Source is CustodySource.Inquiry && !Periods.Exists(p => p.Counts && p != now);

    /// <summary>The same status and place from an earlier day: the row with the inquiry's day stays and does not count, and nothing else changes.</summary>
    private CustodyEntry BeganEarlier(CustodyPeriod known, Guid? wing, DateOnly day, CustodyStamp by)
    {
        known.Strike(Mistake.WrongDate, by.At);
        var period = CustodyPeriod.Of(mentee, unit, known.Status, known.Establishment, wing, day, by);
        Periods.Add(period);
        return new(period.Id, period);
    }

    /// <summary>Whether saying it again changes nothing: it is so now, or a file says it once more. On one day somebody may be where they were that morning.</summary>
    private static bool Holds(CustodyPeriod period, CustodyStamp by) => period.Counts && (period.Until is null || by.IsAFile);

    /// <summary>One period ends and the next begins. Coming out ends what only holds inside.</summary>
    private CustodyEntry Turn(CustodyStatus status, int? establishment, Guid? wing, DateOnly day, CustodyStamp by)
    {
        var comesOut = CustodyStatuses.ComesOut(Now?.Status, status);
        var ended = new List<CustodyRow>();
        Now?.End(day);
        var period = CustodyPeriod.Of(mentee, unit, status, establishment, wing, day, by);
        Periods.Add(period);
        if (InFlight is { } moving && status.IsInside() && moving.Establishment == establishment) moving.Arrive(day);
        else if (!status.IsInside() && InFlight is { } not)
        {
            not.CallOff(day, period.Id);
            ended.Add(not);
        }
        if (comesOut)
        {
            foreach (var restriction in Restrictions.Where(r => r.HoldsOn(day) || r.Counts && r.From > day && r.LiftedOn is null).ToList())
            {
                restriction.Lift(day, period.Id);
                ended.Add(restriction);
            }
            Release?.Replace(day);
        }
        ended.AddRange(EndReviews(by));
        return new(period.Id, period) { Ended = ended };
    }

    /// <summary>Whether it would look at a remand that is over by then: whoever is sentenced or out has none.</summary>
    private bool FallsAway(CourtDate hearing) => hearing.Matter is CourtMatter.RemandReview && Now is { } now && !now.Status.IsReviewed() && hearing.On > now.From;

    private List<CourtDate> EndReviews(CustodyStamp by)
    {
        var over = CourtDates.Where(c => c.Stands && FallsAway(c)).ToList();
        over.ForEach(review => review.CallOff(by.Today, Now!.Id));
        return over;
    }

    private Outcome<CustodyEntry> Announce(CustodyEvent it, CustodyStamp by)
    {
        var wrong = Open((nameof(it.Establishment), it.Establishment), (nameof(it.Day), it.Day));
        if (wrong.Count > 0) return wrong;
        var (to, day) = (it.Establishment!.Value, it.Day!.Value);
        if (Transfers.Find(t => t.Counts && t.CalledOffOn is null && t.Establishment == to && t.On == day && (by.IsAFile || t.IsInFlight || Now?.Establishment == to)) is { } said) return new CustodyEntry(said.Id, null, Known: true);
        if (Periods.Find(p => Holds(p, by) && p.From == day && p.Establishment == to) is { } there) return new CustodyEntry(there.Id, null, Known: true);
        if (CustodyRules.Far(day, nameof(it.Day), latest: by.Today.AddMonths(by.Rules.TransferAhead)) is { } far) return far;
        if (Now is not { } now || !now.Status.IsInside()) return new Refusal("Custody.Refuse.NotInside", nameof(it.Establishment));
        // Back to where the person still is: what was announced does not take place.
        if (now.Establishment == to && InFlight is { } announced) return CallOffTransfer(new() { Record = announced.Id }, by);
        if (now.Establishment == to) return new Refusal("Custody.Refuse.AlreadyThere", nameof(it.Establishment));
        if (day < now.From) return new Refusal("Custody.Refuse.BeforeTheLast", nameof(it.Day), [now.From]);
        if (day <= by.Today) return Turn(now.Status, to, it.Wing, day, by);
        var instead = InFlight;
        var transfer = CustodyTransfer.Of(mentee, unit, to, day, by);
        instead?.CallOff(by.Today, transfer.Id);
        Transfers.Add(transfer);
        return new CustodyEntry(transfer.Id, transfer) { Ended = instead is null ? [] : [instead] };
    }

    private Outcome<CustodyEntry> Arrive(CustodyEvent it, CustodyStamp by)
    {
        if (Transfers.Find(t => t.Id == it.Record && t.Counts) is not { } transfer) return Refusal.NotFound;
        if (transfer.ArrivedOn is not null) return new CustodyEntry(transfer.Id, null, Known: true);
        if (!transfer.IsInFlight || Now is not { } now) return new Refusal("Custody.Refuse.CalledOff");
        if (it.Day is not { } day) return new Refusal("Custody.Refuse.Open", nameof(it.Day));
        if (day > by.Today) return new Refusal("Custody.Refuse.NotYet", nameof(it.Day));
        if (day < now.From) return new Refusal("Custody.Refuse.BeforeTheLast", nameof(it.Day), [now.From]);
        return Turn(now.Status, transfer.Establishment, it.Wing, day, by);
    }

    /// <summary>A transfer that was announced does not take place: whoever was to be moved stays.</summary>
    private Outcome<CustodyEntry> CallOffTransfer(CustodyEvent it, CustodyStamp by)
    {
        if (Transfers.Find(t => t.Id == it.Record && t.Counts) is not { } transfer) return Refusal.NotFound;
        if (transfer.CalledOffOn is not null) return new CustodyEntry(transfer.Id, null, Known: true);
        if (transfer.ArrivedOn is { } arrived) return new Refusal("Custody.Refuse.HasArrived", Values: [arrived]);
        transfer.CallOff(by.Today);
        return new CustodyEntry(transfer.Id, null) { CameTo = CustodyKind.TransferCalledOff };
    }

    private static List<Refusal> Open(params (string Field, object? Value)[] needed) =>
        [.. needed.Where(n => n.Value is null).Select(n => new Refusal("Custody.Refuse.Open", n.Field))];
}
