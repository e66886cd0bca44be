namespace BackOnTrack.Domain.Custody;

/// <summary>Who writes a fact down, by which way, and when.</summary>
public sealed record CustodyStamp(Guid By, CustodySource Source, DateTimeOffset At, DateOnly Today)
{
    /// <summary>What the service settled about days.</summary>
    public CustodyRules Rules { get; init; } = new();

    /// <summary>
    /// A file is sent again as a whole, with everything that was so meanwhile: what it says was said before, though it holds no longer.
    /// Whoever writes on a page, and another system, says what is so now.
    /// </summary>
    public bool IsAFile => Source is CustodySource.File;
}

/// <summary>
/// What every fact of custody carries: whose it is, where it came from, and that it was a mistake where it was one. No row
/// holds free text, and none is written over.
/// </summary>
public abstract class CustodyRow : IInFile
{
    public Guid Id { get; private protected init; } = Guid.CreateVersion7();
    public Guid Mentee { get; private protected init; }
    public int Unit { get; private protected init; }
    public CustodySource Source { get; private protected init; }
    public DateTimeOffset RecordedAt { get; private protected init; }
    public Guid By { get; private protected init; }

    /// <summary>Why it does not count; null while it does.</summary>
    public Mistake? Mistake { get; private set; }
    public DateTimeOffset? MistakenAt { get; private set; }

    public bool Counts => Mistake is null;

    internal void Strike(Mistake why, DateTimeOffset at) => (Mistake, MistakenAt) = (why, at);
}

/// <summary>A status and a place, from a day until the next one begins. <see cref="Until"/> is the first day that is not in it.</summary>
public sealed class CustodyPeriod : CustodyRow
{
    private CustodyPeriod() { }

    public CustodyStatus Status { get; private init; }
    public int? Establishment { get; private init; }
    public Guid? Wing { get; private init; }
    public DateOnly From { get; private init; }
    public DateOnly? Until { get; private set; }

    /// <summary>The last whole day of it; null while it holds, and where another took its place on the day it began. That day is the other's.</summary>
    public DateOnly? LastDay => Until > From ? Until.Value.AddDays(-1) : null;

    internal static CustodyPeriod Of(Guid mentee, int unit, CustodyStatus status, int? establishment, Guid? wing, DateOnly from, CustodyStamp by) => new()
    {
        Mentee = mentee, Unit = unit, Status = status, Establishment = establishment, Wing = wing, From = from, Source = by.Source, RecordedAt = by.At, By = by.By,
    };

    internal void End(DateOnly until) => Until = until;
    internal void Reopen() => Until = null;
}

/// <summary>Somebody is to be moved: announced, then arrived or called off.</summary>
public sealed class CustodyTransfer : CustodyRow
{
    private CustodyTransfer() { }

    public int Establishment { get; private init; }

    /// <summary>The day it is announced for.</summary>
    public DateOnly On { get; private init; }
    public DateOnly? ArrivedOn { get; private set; }
    public DateOnly? CalledOffOn { get; private set; }

    /// <summary>The row with which it ended: a release, or another transfer; null where somebody called it off, and where it did not end.</summary>
    public Guid? EndedWith { get; private set; }

    public bool IsInFlight => Counts && ArrivedOn is null && CalledOffOn is null;

    internal static CustodyTransfer Of(Guid mentee, int unit, int establishment, DateOnly on, CustodyStamp by) =>
        new() { Mentee = mentee, Unit = unit, Establishment = establishment, On = on, Source = by.Source, RecordedAt = by.At, By = by.By };

    internal void Arrive(DateOnly day) => ArrivedOn = day;
    internal void NotArrived() => ArrivedOn = null;
    internal void CallOff(DateOnly day, Guid? with = null) => (CalledOffOn, EndedWith) = (day, with);
    internal void Restore() => (CalledOffOn, EndedWith) = (null, null);
}

/// <summary>What is kept from somebody, from when, until when, and which body decided it.</summary>
public sealed class ContactRestriction : CustodyRow
{
    private ContactRestriction() { }

    public RestrictionKind Kind { get; private init; }
    public DateOnly From { get; private init; }

    /// <summary>The last day it holds; null where no end was decided.</summary>
    public DateOnly? Until { get; private init; }
    public DecidedBy DecidedBy { get; private init; }

    /// <summary>The first day it no longer holds, where it was lifted before its end.</summary>
    public DateOnly? LiftedOn { get; private set; }

    /// <summary>The release with which it ended; null where somebody lifted it, and where it holds.</summary>
    public Guid? EndedWith { get; private set; }

    /// <summary>Whether it holds on a day.</summary>
    public bool HoldsOn(DateOnly day) => Counts && From <= day && !(Until < day) && !(LiftedOn <= day);

    internal static ContactRestriction Of(Guid mentee, int unit, RestrictionKind kind, DateOnly from, DateOnly? until, DecidedBy decided, CustodyStamp by) =>
        new() { Mentee = mentee, Unit = unit, Kind = kind, From = from, Until = until, DecidedBy = decided, Source = by.Source, RecordedAt = by.At, By = by.By };

    internal void Lift(DateOnly day, Guid? with = null) => (LiftedOn, EndedWith) = (day, with);
    internal void Restore() => (LiftedOn, EndedWith) = (null, null);
}

/// <summary>A day in court.</summary>
public sealed class CourtDate : CustodyRow
{
    private CourtDate() { }

    public DateOnly On { get; private init; }
    public CourtMatter Matter { get; private init; }

    /// <summary>The day it was moved to; null where it was not moved.</summary>
    public Guid? ReplacedBy { get; private set; }

    /// <summary>The day on which it was said that it does not take place at all.</summary>
    public DateOnly? CalledOffOn { get; private set; }

    /// <summary>The status with which it fell away; null where somebody called it off, and where it stands.</summary>
    public Guid? EndedWith { get; private set; }

    /// <summary>It counts, takes place, and no other day has taken its place.</summary>
    public bool Stands => Counts && ReplacedBy is null && CalledOffOn is null;

    internal void Replace(Guid by) => ReplacedBy = by;
    internal void CallOff(DateOnly day, Guid? with = null) => (CalledOffOn, EndedWith) = (day, with);
    internal void Restore() => ReplacedBy = null;
    internal void Reinstate() => (CalledOffOn, EndedWith) = (null, null);

    internal static CourtDate Of(Guid mentee, int unit, DateOnly on, CourtMatter matter, CustodyStamp by) =>
        new() { Mentee = mentee, Unit = unit, On = on, Matter = matter, Source = by.Source, RecordedAt = by.At, By = by.By };
}

/// <summary>When release is expected and how firm that is, or why nobody can say; counts until the next one, or until release.</summary>
public sealed class ReleaseExpectation : CustodyRow
{
    private ReleaseExpectation() { }

    public DateOnly? On { get; private init; }
    public Firmness? Firmness { get; private init; }
    public WhyUnknown? Unknown { get; private init; }
    public DateOnly? ReplacedOn { get; private set; }

    internal static ReleaseExpectation Of(Guid mentee, int unit, DateOnly? on, Firmness? firmness, WhyUnknown? unknown, CustodyStamp by) =>
        new() { Mentee = mentee, Unit = unit, On = on, Firmness = firmness, Unknown = unknown, Source = by.Source, RecordedAt = by.At, By = by.By };

    internal void Replace(DateOnly day) => ReplacedOn = day;
    internal void Restore() => ReplacedOn = null;
}
