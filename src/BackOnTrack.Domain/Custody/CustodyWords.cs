namespace BackOnTrack.Domain.Custody;

/// <summary>Where the law has somebody just now.</summary>
public enum CustodyStatus { Remand, Sentenced, Leave, ElectronicTag, Parole, Released, Community }

/// <summary>What is kept from somebody: facts, never the reason.</summary>
public enum RestrictionKind { VisitsRefused, Supervised, LettersRead, Isolation }

/// <summary>Who decided a restriction: a body, never a person.</summary>
public enum DecidedBy { Court, Prosecutor, Police, Establishment }

/// <summary>How sure a date of release is.</summary>
public enum Firmness { Firm, Likely, Estimate }

/// <summary>Why nobody can say when release will be.</summary>
public enum WhyUnknown { NotSentencedYet, Appeal, NoFixedTerm, Expulsion, NotCalculatedYet, NotKnownToMe }

/// <summary>What a court decides on its day.</summary>
public enum CourtMatter { RemandReview, Trial, Judgment, Appeal, Other }

/// <summary>By which way a fact came in.</summary>
public enum CustodySource { Inquiry, PrisonContact, SecurityOffice, Coordinator, File, Api }

/// <summary>What kind of thing has happened. The last two are said in the room of release and stand among the changes only.</summary>
public enum CustodyKind { Status, Transfer, Arrival, Restriction, Lifting, CourtDate, Release, Mistake, TransferCalledOff, CourtDateCalledOff, ReleaseSaid, ReleaseTakenBack }

/// <summary>Why something that was written down never was so.</summary>
public enum Mistake { WrongPerson, WrongDate, WrongFact, EnteredTwice }

/// <summary>What the statuses are in the eyes of the rules.</summary>
public static class CustodyStatuses
{
    /// <summary>Somebody is inside: there is an establishment, or it must be said.</summary>
    public static bool IsInside(this CustodyStatus status) => status is CustodyStatus.Remand or CustodyStatus.Sentenced or CustodyStatus.Leave;

    /// <summary>A court looks again and again at whether somebody stays inside: on remand, and for as long as nobody has said that it ended.</summary>
    public static bool IsReviewed(this CustodyStatus status) => status is CustodyStatus.Remand or CustodyStatus.Leave;

    /// <summary>Somebody lives outside for good, on conditions or without.</summary>
    public static bool IsOut(this CustodyStatus status) => status is CustodyStatus.Parole or CustodyStatus.Released or CustodyStatus.Community;

    /// <summary>Whether no row of the record stands behind it: another room has said it, and the rest follow it like a change of custody.</summary>
    public static bool IsSaidElsewhere(this CustodyKind kind) => kind is CustodyKind.ReleaseSaid or CustodyKind.ReleaseTakenBack;

    /// <summary>Whether somebody comes out with this change: on parole as much as by a court or at the end of the sentence. Where nobody knew the status before, only a release says so.</summary>
    public static bool ComesOut(CustodyStatus? before, CustodyStatus? after) => after?.IsOut() == true && (before is null ? after is CustodyStatus.Released : !before.Value.IsOut());

    /// <summary>Whether somebody is taken inside again, or never was out.</summary>
    public static bool GoesIn(CustodyStatus? before, CustodyStatus? after) => before?.IsOut() == true && after?.IsOut() == false;
}

/// <summary>Days the rules of custody count with.</summary>
/// <param name="RemandReview">The longest time between two looks of the court at a remand.</param>
/// <param name="RestrictionEnds">How many days before its end a restriction shows itself.</param>
/// <param name="StatusBack">How many years back a status may have begun: a day before that is a slip of the hand.</param>
/// <param name="TransferAhead">How many months ahead a transfer is announced at most.</param>
/// <param name="RestrictionBack">How many months ago a restriction that still holds may have begun.</param>
/// <param name="RestrictionAhead">How many months ahead a restriction begins, and ends, at most.</param>
/// <param name="CourtAhead">How many months ahead a day in court is known at most.</param>
/// <param name="ReleaseAhead">How many years ahead a release is expected at most.</param>
/// <param name="DirectoryBack">How many years back what the directory says may begin.</param>
/// <param name="DirectoryAhead">How many years ahead.</param>
public sealed record CustodyRules(
    int RemandReview = 28, int RestrictionEnds = 7, int StatusBack = 50, int TransferAhead = 12, int RestrictionBack = 36, int RestrictionAhead = 24, int CourtAhead = 24,
    int ReleaseAhead = 30, int DirectoryBack = 10, int DirectoryAhead = 2)
{
    /// <summary>What is wrong with a day that lies absurdly far away; null for one that lies within the bounds, or was not given.</summary>
    public static Refusal? Far(DateOnly? day, string field, DateOnly? earliest = null, DateOnly? latest = null) =>
        day < earliest ? new("Custody.Refuse.TooLongAgo", field, [earliest.Value]) : day > latest ? new("Custody.Refuse.TooFar", field, [latest.Value]) : null;

    /// <summary>The same for a day of the directory of establishments.</summary>
    public Refusal? FarForDirectory(DateOnly? day, DateOnly today, string field = "From") => Far(day, field, today.AddYears(-DirectoryBack), today.AddYears(DirectoryAhead));
}
