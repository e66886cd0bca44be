namespace BackOnTrack.Domain.Safety;

/// <summary>A disclosure as somebody prepared it.</summary>
public sealed class DisclosureInput
{
    public Guid? Recipient { get; set; }
    public SharePurpose? Purpose { get; set; }
    public ShareGround? Ground { get; set; }
    public List<ShareFact> Facts { get; set; } = [];

    /// <summary>Facts the person says are wrong.</summary>
    public List<ShareFact> Contested { get; set; } = [];
    public string? Words { get; set; }
    public DateOnly? Expires { get; set; }
}

/// <summary>
/// That something of a file is given to a registered recipient: for what, on what ground, until when, prepared by one and
/// decided by another. What exactly lies in <see cref="DisclosureCopy"/>, frozen with the decision.
/// </summary>
public sealed class Disclosure : IInFile
{
    private Disclosure() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public Guid Recipient { get; private set; }
    public SharePurpose Purpose { get; private set; }
    public ShareGround Ground { get; private set; }
    public ShareState State { get; private set; }
    public DateOnly Expires { get; private set; }
    public Guid PreparedBy { get; private set; }
    public DateTimeOffset PreparedAt { get; private set; }
    public Guid? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }
    public RecallCause? RecalledBecause { get; private set; }
    public DateTimeOffset? RecalledAt { get; private set; }

    /// <summary>Hash of the address through which a recipient outside the system opens the copy.</summary>
    public byte[]? Hash { get; private set; }
    public DateTimeOffset? FirstOpenedAt { get; private set; }
    public DateTimeOffset? LastOpenedAt { get; private set; }

    /// <summary>Which save this is.</summary>
    public uint Version { get; private set; }

    /// <summary>From which states a step leads where.</summary>
    public static readonly IReadOnlyList<(ShareState From, ShareState To)> Moves =
        [(ShareState.Prepared, ShareState.InForce), (ShareState.Prepared, ShareState.Refused), (ShareState.InForce, ShareState.Recalled)];

    /// <summary>Whether the recipient may still hold it on this day.</summary>
    public bool Holds(DateOnly day) => State is ShareState.InForce && Expires >= day;

    /// <summary>Whether the recipient has ever received it: recalled and expired ones too.</summary>
    public bool WasSent => State is ShareState.InForce or ShareState.Recalled;

    /// <param name="recipient">The recipient chosen, as the register has it; null when it has none.</param>
    /// <param name="facts">What the file says of the facts asked for.</param>
    public static Outcome<PreparedDisclosure> Prepare(Guid mentee, int unit, Guid mentorship, DisclosureInput input, Recipient? recipient, IReadOnlyList<KnownFact> facts, SafetyRules rules, Guid by, DateOnly today, DateTimeOffset now)
    {
        var refusals = new List<Refusal>();
        if (input.Recipient is null) refusals.Add(new("House.Refuse.Missing", nameof(input.Recipient)));
        else if (recipient is null or { Kind: RecipientKind.ResearchBody } || !recipient.IsRegistered(today)) refusals.Add(new("Safety.Refuse.NotRegistered", nameof(input.Recipient)));
        if (input.Purpose is null) refusals.Add(new("House.Refuse.Missing", nameof(input.Purpose)));
        if (input.Ground is null) refusals.Add(new("House.Refuse.Missing", nameof(input.Ground)));
        if (facts.Count == 0) refusals.Add(new("Safety.Refuse.NoFact", nameof(input.Facts)));
        if (input.Words?.Length > DisclosureCopy.Longest) refusals.Add(new("Safety.Refuse.TooLong", nameof(input.Words), [DisclosureCopy.Longest]));
        if (input.Expires is null) refusals.Add(new("House.Refuse.DayMissing", nameof(input.Expires)));
        else if (input.Expires < today) refusals.Add(new("Safety.Refuse.DayPast", nameof(input.Expires)));
        else if (input.Expires > today.AddDays(rules.MostDaysShared)) refusals.Add(new("Safety.Refuse.TooFar", nameof(input.Expires), [rules.MostDaysShared]));
        if (refusals.Count > 0) return refusals;
        var it = new Disclosure
        {
            Id = Guid.CreateVersion7(now), Mentee = mentee, Unit = unit, Mentorship = mentorship, Recipient = recipient!.Id, Purpose = input.Purpose!.Value, Ground = input.Ground!.Value,
            State = ShareState.Prepared, Expires = input.Expires!.Value, PreparedBy = by, PreparedAt = now,
        };
        return new PreparedDisclosure(it, DisclosureCopy.Of(it, input.Words), [.. facts.Select(f => DisclosureItem.Of(it, f, input.Contested.Contains(f.Fact), rules, today))]);
    }

    /// <summary>A second person says yes or no. Yes only when every fact in doubt is decided (O21) and what it rests on stands.</summary>
    /// <param name="known">What the file says today of the facts that were prepared: what has changed since is not given as it was.</param>
    /// <param name="registered">Whether the recipient is in the register today.</param>
    /// <param name="consented">Whether the consent it rests on stands; asked only where it rests on one.</param>
    public Outcome<Nothing> Decide(bool? yes, IReadOnlyList<DisclosureItem> items, IReadOnlyList<KnownFact> known, bool registered, bool consented, Guid by, DateOnly today, DateTimeOffset now)
    {
        var refusals = new List<Refusal>();
        if (yes is null) refusals.Add(new("House.Refuse.Missing", "Yes"));
        if (by == PreparedBy) refusals.Add(new("Safety.Refuse.SecondPerson", "Yes"));
        if (State is not ShareState.Prepared) refusals.Add(new("Safety.Refuse.NotNow", "Yes"));
        if (yes is true)
        {
            if (items.Any(i => i.IsUndecided)) refusals.Add(new("Safety.Refuse.Undecided", "Yes"));
            if (!items.All(i => i.IsLeftOut || i.StillSays(known))) refusals.Add(new("Safety.Refuse.FactsChanged", "Yes"));
            if (items.All(i => i.IsLeftOut)) refusals.Add(new("Safety.Refuse.NothingLeft", "Yes"));
            if (!registered) refusals.Add(new("Safety.Refuse.NotRegistered", "Yes"));
            if (Ground is ShareGround.Consent && !consented) refusals.Add(new("Safety.Refuse.NoConsent", "Yes"));
            if (Expires < today) refusals.Add(new("Safety.Refuse.Expired", "Yes"));
        }
        if (refusals.Count > 0) return refusals;
        (State, DecidedBy, DecidedAt) = (yes is true ? ShareState.InForce : ShareState.Refused, by, now);
        return Nothing.Value;
    }

    /// <summary>A new address; the one before leads nowhere from now on.</summary>
    /// <param name="registered">Whether the recipient is in the register today: who is not receives nothing more.</param>
    public Outcome<Nothing> Link(byte[] hash, bool registered, DateOnly today)
    {
        if (!Holds(today)) return new Refusal("Safety.Refuse.NotNow");
        if (!registered) return new Refusal("Safety.Refuse.NotRegistered");
        Hash = hash;
        return Nothing.Value;
    }

    public void Opened(DateTimeOffset now) => (FirstOpenedAt, LastOpenedAt) = (FirstOpenedAt ?? now, now);

    /// <summary>Takes it back: the address leads nowhere from this instant on, and the recipient is told.</summary>
    public Outcome<RecipientNotice> Recall(RecallCause? cause, Guid by, DateTimeOffset now, Guid? because = null)
    {
        if (cause is null) return new Refusal("House.Refuse.Missing", "Cause");
        if (!Moves.Contains((State, ShareState.Recalled))) return new Refusal("Safety.Refuse.NotNow", "Cause");
        (State, RecalledBecause, RecalledAt, Hash) = (ShareState.Recalled, cause, now, null);
        return RecipientNotice.Owed(this, cause is RecallCause.ConsentWithdrawn ? NoticeCause.ConsentWithdrawn : NoticeCause.Recalled, because ?? Id, null, by, now);
    }

    /// <summary>Rested on a consent that is taken back before anybody decided: there is nothing left to decide.</summary>
    public void Drop(Guid by, DateTimeOffset now)
    {
        if (State is ShareState.Prepared) (State, DecidedBy, DecidedAt) = (ShareState.Refused, by, now);
    }
}

/// <summary>A fact as the file has it when a disclosure is prepared.</summary>
/// <param name="Value">In words fit for the recipient.</param>
/// <param name="AsOf">The day it was last written down; null where nobody knows.</param>
/// <param name="Verified">Whether it rests on a document or on the house's own acts.</param>
public sealed record KnownFact(ShareFact Fact, string Value, DateOnly? AsOf, bool Verified);

/// <summary>A disclosure with what comes into being with it.</summary>
public sealed record PreparedDisclosure(Disclosure Disclosure, DisclosureCopy Copy, IReadOnlyList<DisclosureItem> Items);
