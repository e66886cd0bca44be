using BackOnTrack.Domain.Custody;
using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Sessions;

/// <summary>What stands between a mentor and a visit.</summary>
/// <param name="Place">What the establishment the visit leads to is called.</param>
/// <param name="ByPermit">Whether it lets in by permit only.</param>
/// <param name="IsThere">Whether the mentee is there as far as the mentorship knows.</param>
public sealed record VisitGround(string Place, bool ByPermit, bool IsThere)
{
    /// <summary>Null where they are not the reader's to see.</summary>
    public IReadOnlyCollection<MentorCheck>? Checks { get; init; }

    /// <summary>Those nobody meets a mentee without.</summary>
    public IReadOnlyList<CheckKind> Needed { get; init; } = CorpsRules.Default.Checks;

    /// <summary>Null where they are not the reader's to see.</summary>
    public IReadOnlyCollection<MentorPermit>? Permits { get; init; }

    /// <summary>Restrictions, an announced transfer, release; null where nobody has said anything.</summary>
    public CustodyFacts? Custody { get; init; }

    /// <summary>The day the mentee came out as those around them say, where custody does not say it yet.</summary>
    public DateOnly? OutOn { get; init; }

    /// <summary>The times in which the establishment receives, or has received, visits; none where nobody has ever said.</summary>
    public IReadOnlyCollection<VisitSlot> Slots { get; init; } = [];
}

/// <summary>Every condition a meeting does not meet, all named at once: when it is booked, and each time somebody looks at it before travelling.</summary>
public static class VisitGate
{
    public static IReadOnlyList<Refusal> Unmet(Appointment visit, VisitGround ground) =>
        [.. Around(visit, ground), .. visit.Kind.IsVisit() ? [.. Checks(visit, ground), .. Permit(visit, ground)] : (Refusal[])[]];

    /// <summary>What may have changed since it was booked: everything around the visit, a check that was not passed or was struck out, and a permit that was withdrawn or holds for other days now.</summary>
    public static IReadOnlyList<Refusal> Standing(Appointment visit, VisitGround ground) =>
        [.. Around(visit, ground), .. visit.Kind.IsVisit() ? [.. Checks(visit, ground), .. Permit(visit, ground).Where(r => r.Code is "Sessions.Refuse.PermitWithdrawn" or "Sessions.Refuse.PermitEnds" or "Sessions.Refuse.PermitLater")] : (Refusal[])[]];

    /// <summary>What custody puts in the way, and the house where the mentee is: where they are on that day, what is kept from them, whether they are in court, when they come out, when visits are received.</summary>
    private static IEnumerable<Refusal> Around(Appointment visit, VisitGround ground) =>
        visit.Kind is SessionKind.AtTheGate ? [.. Gate(visit, ground)]
        : visit.Kind.IsVisit() ? [.. Whereabouts(visit, ground), .. Forbidden(visit, ground.Custody), .. Court(visit, ground.Custody), .. Slot(visit, ground)] : [];

    /// <summary>How far ahead a day that is possible is looked for.</summary>
    private const int DaysLookedAhead = 60;

    /// <summary>How long before it a visit must be booked, and the first day that is possible; none where none is near.</summary>
    public static Refusal? TooShort(Appointment visit, VisitGround ground, int noticeDays, DateOnly today)
    {
        if (!visit.Kind.IsVisit() || visit.On >= today.AddDays(noticeDays)) return null;
        return Enumerable.Range(noticeDays, DaysLookedAhead).Select(today.AddDays).Where(day => IsPossible(visit, day, ground)).Select(day => (DateOnly?)day).FirstOrDefault() is { } first
            ? new("Sessions.Refuse.Notice", "Date", [ground.Place, noticeDays, first]) : new("Sessions.Refuse.NoticeNoDay", "Date", [ground.Place, noticeDays]);
    }

    /// <summary>Whether nothing that is known stands in the way of another day: no ban, no court, no move, no release, and visits are received.</summary>
    private static bool IsPossible(Appointment visit, DateOnly day, VisitGround ground) =>
        ground.Custody is not { } custody ? Receives(day, ground)
        : Receives(day, ground) && !custody.IsRestrictedOn(day, RestrictionKind.VisitsRefused) && !custody.IsRestrictedOn(day, RestrictionKind.Isolation) && custody.CourtDates.All(c => c.On != day)
            && (custody.TransferBefore(day)?.Establishment ?? visit.Establishment) == visit.Establishment && !(custody.ReleaseFirmness is Firmness.Firm && custody.ReleaseOn < day);

    private static bool Receives(DateOnly day, VisitGround ground) => ground.Slots.Count == 0 || ground.Slots.Any(s => s.OffersOn(day));

    private static IEnumerable<Refusal> Whereabouts(Appointment visit, VisitGround ground)
    {
        if (ground.OutOn is { } cameOut && cameOut <= visit.On) yield return new("Sessions.Refuse.OutBefore", "Date", [cameOut]);
        if (visit.Establishment is not { } there || ground.OutOn <= visit.On) yield break;
        var isThere = ground.Custody?.TransferBefore(visit.On) is { } moving ? moving.Establishment == there : ground.IsThere;
        if (!isThere) yield return new("Sessions.Refuse.NotThere", "Date", [ground.Place, visit.On]);
        else if (ground.Custody is { ReleaseFirmness: Firmness.Firm, ReleaseOn: { } release } && release < visit.On) yield return new("Sessions.Refuse.OutBefore", "Date", [release]);
    }

    private static IEnumerable<Refusal> Forbidden(Appointment visit, CustodyFacts? custody) =>
        from kind in custody?.RestrictionsOn(visit.On).Select(r => r.Kind).Distinct().Order() ?? Enumerable.Empty<RestrictionKind>()
        where kind is RestrictionKind.VisitsRefused or RestrictionKind.Isolation || (kind is RestrictionKind.Supervised && !visit.IsSupervised)
        select new Refusal($"Sessions.Refuse.Restriction.{kind}", kind is RestrictionKind.Supervised ? "Kind" : "Date", [visit.On]);

    private static IEnumerable<Refusal> Court(Appointment visit, CustodyFacts? custody) =>
        custody?.CourtDates.Any(c => c.On == visit.On) is true ? [new("Sessions.Refuse.InCourt", "Date", [visit.On])] : [];

    private static IEnumerable<Refusal> Gate(Appointment meeting, VisitGround ground)
    {
        var day = ground.OutOn ?? (ground.Custody?.Status?.IsOut() == true ? null : ground.Custody?.ReleaseOn);
        if (day is { } release && release != meeting.On) yield return new("Sessions.Refuse.GateDay", "Date", [release]);
    }

    private static IEnumerable<Refusal> Slot(Appointment visit, VisitGround ground)
    {
        if (visit.Establishment is null || ground.Slots.Count == 0) yield break;
        var open = ground.Slots.Where(s => s.OffersOn(visit.On)).OrderBy(s => s.Starts).ToList();
        if (open.Count == 0) yield return new("Sessions.Refuse.NoSlotThatDay", "Date", [ground.Place, visit.On]);
        else if (visit.At is not { } at) yield return new("Sessions.Refuse.SlotNeedsTime", "Time", [ground.Place, open[0].Starts, open[0].Ends]);
        else if (!open.Exists(s => s.Takes(visit.On, at, at.AddMinutes(visit.Minutes))) && open.MinBy(s => (s.Starts.ToTimeSpan() - at.ToTimeSpan()).Duration()) is { } nearest)
            yield return new("Sessions.Refuse.OutsideSlot", "Time", [ground.Place, nearest.Starts, nearest.Ends]);
    }

    private static IEnumerable<Refusal> Checks(Appointment visit, VisitGround ground) => ground.Checks is not { } checks ? []
        : CheckStanding.Missing(checks, visit.On, ground.Needed).Select(kind => new Refusal($"Sessions.Refuse.Check.{kind}", "Date", [visit.On]));

    private static IEnumerable<Refusal> Permit(Appointment visit, VisitGround ground)
    {
        if (visit.Establishment is not { } there || !ground.ByPermit || ground.Permits is null) yield break;
        var place = ground.Place;
        var permits = ground.Permits.Where(p => p.Establishment == there).ToList();
        if (permits.Exists(p => p.ValidOn(visit.On))) yield break;
        yield return permits.MaxBy(p => p.Id) switch
        {
            null => new Refusal("Sessions.Refuse.NoPermit", "Date", [place]),
            { State: PermitState.Applied, AppliedOn: { } asked } => new Refusal("Sessions.Refuse.PermitAsked", "Date", [place, asked]),
            { State: PermitState.Refused } => new Refusal("Sessions.Refuse.PermitRefused", "Date", [place]),
            { WithdrawnFrom: { } withdrawn } when withdrawn <= visit.On => new Refusal("Sessions.Refuse.PermitWithdrawn", "Date", [place, withdrawn]),
            { From: { } from } when from > visit.On => new Refusal("Sessions.Refuse.PermitLater", "Date", [place, from]),
            { Until: { } until } => new Refusal("Sessions.Refuse.PermitEnds", "Date", [place, until]),
            _ => new Refusal("Sessions.Refuse.NoPermit", "Date", [place]),
        };
    }
}
