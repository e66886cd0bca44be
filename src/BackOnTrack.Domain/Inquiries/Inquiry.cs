namespace BackOnTrack.Domain.Inquiries;

/// <summary>Somebody asks for a mentor, for themselves or for a person in their care.</summary>
public sealed partial class Inquiry : IInFile
{
    /// <summary>How long the few free words may be: an inquiry is no report.</summary>
    public const int WordsLimit = 600;

    private Inquiry() { }

    private Inquiry(Guid id, Guid mentee, int unit, Guid author, string reference, DateTimeOffset at, DateOnly receivedOn) =>
        (Id, Mentee, Unit, Author, Reference, StartedAt, ReceivedOn) = (id, mentee, unit, author, reference, at, receivedOn);

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }

    /// <summary>The account that typed it, or that ran the import.</summary>
    public Guid Author { get; private set; }

    public string Reference { get; private set; } = "";
    public InquiryState State { get; private set; }
    public InquiryOutcome Outcome { get; private set; }

    /// <summary>Why it ended so, in the words the referrer reads.</summary>
    public Sealed? Reason { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }
    public DateTimeOffset? SubmittedAt { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The day the question came: of the submission, or of the register's row.</summary>
    public DateOnly ReceivedOn { get; private set; }

    /// <summary>The civil registration number as it was given, until the mentee's own row takes it over.</summary>
    public Sealed? Registration { get; private set; }

    /// <summary>Keyed hashes of the number, and of name with birthday: what the duplicate check compares.</summary>
    public byte[]? RegistrationIndex { get; private set; }
    public byte[]? PersonIndex { get; private set; }

    public Asker? Asker { get; private set; }
    public OnBehalf? OnBehalf { get; private set; }
    public Sealed? OnBehalfName { get; private set; }
    public Sealed? Contact { get; private set; }
    public LegalStatus? LegalStatus { get; private set; }
    public int? Establishment { get; private set; }
    public DateOnly? ReleaseOn { get; private set; }
    public ReleaseUnknown? ReleaseUnknown { get; private set; }
    public Occasion[] Occasions { get; private set; } = [];
    public Sealed? WhyNow { get; private set; }

    /// <summary>Wished for, not needed: empty where nobody minds.</summary>
    public WishedBackground[] WishedBackgrounds { get; private set; } = [];
    public Told? Told { get; private set; }
    public Attitude? Attitude { get; private set; }
    public NotTold? NotTold { get; private set; }

    /// <summary>The inquiry this one repeats, when it was sent about somebody already known.</summary>
    public Guid? RepeatOf { get; private set; }

    /// <summary>The import it came with, the fingerprint of its row, and what the register said beyond our fields.</summary>
    public Guid? Import { get; private set; }
    public byte[]? Fingerprint { get; private set; }
    public Sealed? Remark { get; private set; }

    /// <summary>How often it was changed: an import can be undone while all of its inquiries still stand at none.</summary>
    public int Changes { get; private set; }

    /// <summary>Which version a save saw.</summary>
    public uint Version { get; private set; }

    /// <summary>A draft, once it is known whom it is about.</summary>
    public static Inquiry Begin(Guid mentee, int unit, Guid author, string reference, DateTimeOffset at, DateOnly today) =>
        new(Guid.CreateVersion7(at), mentee, unit, author, reference, at, today);

    /// <summary>Whom it is about, as hashes; the words lie in the mentee's row.</summary>
    public void Identify(string? registration, byte[]? registrationIndex, byte[]? personIndex) =>
        (Registration, RegistrationIndex, PersonIndex) = (Seal(registration), registrationIndex, personIndex);

    /// <summary>Sends the draft in; names every section that is still open.</summary>
    public Outcome<InquiryState> Submit(DateTimeOffset at, DateOnly today) => Send(InquiryMove.Submit, null, at, today);

    /// <summary>Sends the draft in as one more voice about somebody who is already here.</summary>
    public Outcome<InquiryState> SubmitAsRepeat(Guid? of, DateTimeOffset at, DateOnly today) => Send(InquiryMove.NoteAsRepeat, of, at, today);

    private Outcome<InquiryState> Send(InquiryMove move, Guid? repeatOf, DateTimeOffset at, DateOnly today)
    {
        if (State is InquiryState.Draft && Sections.FirstUnanswered(this) is { } open) return new Refusal("Inquiries.Refuse.SectionOpen", open.ToString());
        if (ReleaseOn <= today) return new Refusal("Inquiries.Refuse.ReleaseNotAhead", nameof(Section.Release));
        if (!Move(move).Accepted(out var state, out var refusals)) return Outcome<InquiryState>.Refused(refusals);
        (SubmittedAt, ReceivedOn, RepeatOf) = (at, today, repeatOf);
        return state;
    }

    /// <summary>Somebody has begun to assess it.</summary>
    public Outcome<InquiryState> TakeUp() => Move(InquiryMove.TakeUp);

    public Outcome<InquiryState> PutOnWaitingList() => Move(InquiryMove.PutOnWaitingList);

    public Outcome<InquiryState> Resume() => Move(InquiryMove.Resume);

    /// <summary>A mentorship is to be set up.</summary>
    public Outcome<InquiryState> Accept(Sealed reason, DateTimeOffset at) => Decide(InquiryMove.Accept, InquiryOutcome.Mentorship, reason, at);

    /// <summary>No mentorship, and why not.</summary>
    public Outcome<InquiryState> Decline(InquiryOutcome outcome, Sealed reason, DateTimeOffset at) =>
        outcome is InquiryOutcome.Open or InquiryOutcome.Mentorship
            ? new Refusal("Inquiries.Refuse.NotAReasonToDecline", nameof(Outcome))
            : Decide(InquiryMove.Decline, outcome, reason, at);

    /// <summary>The decision was wrong: it is open again, and the history of decisions keeps both.</summary>
    public Outcome<InquiryState> Revise()
    {
        if (!Move(InquiryMove.Revise).Accepted(out var state, out var refusals)) return Outcome<InquiryState>.Refused(refusals);
        (Outcome, Reason, DecidedAt) = (InquiryOutcome.Open, null, null);
        return state;
    }

    private Outcome<InquiryState> Decide(InquiryMove move, InquiryOutcome outcome, Sealed reason, DateTimeOffset at)
    {
        if (!Move(move).Accepted(out var state, out var refusals)) return Outcome<InquiryState>.Refused(refusals);
        (Outcome, Reason, DecidedAt) = (outcome, reason, at);
        return state;
    }

    private Outcome<InquiryState> Move(InquiryMove move)
    {
        if (State.After(move) is not { } next) return new Refusal("Inquiries.Refuse.NotFromHere");
        (State, Changes) = (next, Changes + 1);
        return next;
    }
}
