namespace BackOnTrack.Domain.Recruitment;

/// <summary>What a referee answers: traits in words, and what else should be known.</summary>
public sealed record ReferenceAnswers(
    KnownFor? Known, TraitWord? Reliable, TraitWord? Listens, TraitWord? Discreet, TraitWord? Calm, TraitWord? Boundaries, bool? Recommends, string? Words);

/// <summary>
/// Somebody is asked about an applicant, through an address that only they hold, that works once and until a day. Of the
/// address the house keeps a hash, and after the answer not even that.
/// </summary>
public sealed class ApplicationReference : IAboutMentor
{
    public const int LongestText = 2000;

    /// <summary>How long the address works.</summary>
    public const int Days = 21;

    private ApplicationReference() { }

    public Guid Id { get; private set; }
    public Guid Application { get; private set; }
    Guid IAboutMentor.Mentor => Application;
    public int Unit { get; private set; }
    public Sealed Referee { get; private set; } = Sealed.Of("");
    public RefereeRelation Relation { get; private set; }
    public DateTimeOffset AskedAt { get; private set; }
    public DateTimeOffset Expires { get; private set; }
    public byte[]? Hash { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }
    public ReferenceWay? Way { get; private set; }

    /// <summary>When the address was taken back before anybody answered through it, and by whom.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }
    public Guid? WithdrawnBy { get; private set; }

    /// <summary>Who wrote down what the referee said on the telephone; null for an answer through the address, and for what was written before this was kept.</summary>
    public Guid? TakenBy { get; private set; }
    public KnownFor? Known { get; private set; }
    public TraitWord? Reliable { get; private set; }
    public TraitWord? Listens { get; private set; }
    public TraitWord? Discreet { get; private set; }
    public TraitWord? Calm { get; private set; }
    public TraitWord? Boundaries { get; private set; }
    public bool? Recommends { get; private set; }
    public Sealed? Words { get; private set; }

    /// <summary>Which save this is.</summary>
    public uint Version { get; private set; }

    public bool IsAnswered => AnsweredAt is not null;
    public bool MayBeWithdrawn(DateTimeOffset at) => !IsAnswered && WithdrawnAt is null && Expires > at;

    public static Outcome<ApplicationReference> Ask(Application application, string? referee, RefereeRelation? relation, byte[] hash, DateTimeOffset at)
    {
        if (!application.IsOpen) return new Refusal("Recruitment.Refuse.Decided");
        var refusals = new List<Refusal>();
        var name = (referee ?? "").Trim();
        if (name.Length is 0 or > 120) refusals.Add(new("Recruitment.Refuse.Name", "Referee"));
        if (relation is null) refusals.Add(new("House.Refuse.Missing", "Relation"));
        if (refusals.Count > 0) return refusals;
        return new ApplicationReference
        {
            Id = Guid.CreateVersion7(), Application = application.Id, Unit = application.Unit, Referee = Sealed.Of(name), Relation = relation!.Value,
            AskedAt = at, Expires = at.AddDays(Days), Hash = hash,
        };
    }

    /// <summary>The address works no longer: it went to the wrong person, or nobody needs the answer. What the referee says on the telephone can still be written down.</summary>
    public Outcome<Nothing> Withdraw(Guid by, DateTimeOffset at)
    {
        if (IsAnswered) return new Refusal("Recruitment.Refuse.Answered");
        if (!MayBeWithdrawn(at)) return Nothing.Value;
        (WithdrawnAt, WithdrawnBy, Hash) = (at, by, null);
        return Nothing.Value;
    }

    public Outcome<Nothing> Take(ReferenceAnswers said, ReferenceWay way, DateTimeOffset at, Guid? by = null)
    {
        if (IsAnswered) return new Refusal("Recruitment.Refuse.Answered");
        var refusals = Broken(said);
        if (refusals.Count > 0) return refusals;
        Answer(said);
        (AnsweredAt, Way, Hash, TakenBy) = (at, way, null, by);
        return Nothing.Value;
    }

    /// <summary>Why somebody cannot put it right, or nothing: what a referee wrote stays as it is, a call is put right by who wrote it down, until the application is decided.</summary>
    public Refusal? InTheWayOfCorrecting(Application application, Guid by) =>
        !IsAnswered ? new("Recruitment.Refuse.NotAnswered")
        : Way != ReferenceWay.Telephone ? new("Recruitment.Refuse.NotByTelephone")
        : TakenBy is { } writer && writer != by ? new("Recruitment.Refuse.NotYourCall")
        : !application.IsOpen ? new("Recruitment.Refuse.Decided") : null;

    /// <summary>Puts right what was heard or written wrong on the telephone; what stood there stays.</summary>
    public Outcome<RefereeCorrection> Correct(Application application, ReferenceAnswers said, string? why, Guid by, DateTimeOffset at)
    {
        if (InTheWayOfCorrecting(application, by) is { } no) return no;
        List<Refusal> refusals = [.. InterviewCorrection.Unexplained(why), .. Broken(said)];
        if (refusals.Count > 0) return refusals;
        var before = RefereeCorrection.Of(this, why!, by, at);
        Answer(said);
        TakenBy = by;
        return before;
    }

    private static List<Refusal> Broken(ReferenceAnswers said)
    {
        var refusals = new List<Refusal>();
        if (said.Known is null) refusals.Add(new("House.Refuse.Missing", nameof(Known)));
        foreach (var (word, field) in new[] { (said.Reliable, nameof(Reliable)), (said.Listens, nameof(Listens)), (said.Discreet, nameof(Discreet)), (said.Calm, nameof(Calm)), (said.Boundaries, nameof(Boundaries)) })
            if (word is null) refusals.Add(new("House.Refuse.Missing", field));
        if (said.Recommends is null) refusals.Add(new("House.Refuse.Missing", nameof(Recommends)));
        if (said.Words?.Trim().Length > LongestText) refusals.Add(new("Recruitment.Refuse.TooLong", nameof(Words), [LongestText]));
        return refusals;
    }

    private void Answer(ReferenceAnswers said)
    {
        var words = (said.Words ?? "").Trim();
        (Known, Reliable, Listens, Discreet, Calm, Boundaries, Recommends) = (said.Known, said.Reliable, said.Listens, said.Discreet, said.Calm, said.Boundaries, said.Recommends);
        Words = words.Length == 0 ? null : Sealed.Of(words);
    }
}
