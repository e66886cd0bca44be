namespace BackOnTrack.Domain.Assessment;

public sealed class ConsentInput
{
    public ConsentPurpose? Purpose { get; set; }
    public ConsentState? Answer { get; set; }
    public DateOnly? On { get; set; }
    public ConsentProof? Proof { get; set; }
    public string? Witness { get; set; }
    public bool Interpreter { get; set; }
}

public sealed class WithdrawalInput
{
    public ConsentPurpose? Purpose { get; set; }
    public DateOnly? On { get; set; }
}

/// <summary>
/// One dated word about one purpose: given, declined or withdrawn. Rows are only ever added, and the latest of a purpose counts.
/// A withdrawal asks for no reason, no witness and has no consequence for the person.
/// </summary>
public sealed class Consent : IInFile
{
    private Consent() { }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Assessment { get; private set; }
    public ConsentPurpose Purpose { get; private set; }
    public ConsentState Word { get; private set; }
    public DateOnly On { get; private set; }
    public ConsentProof? Proof { get; private set; }
    public Sealed? Witness { get; private set; }
    public bool Interpreter { get; private set; }
    public Guid RecordedBy { get; private set; }
    public DateTimeOffset RecordedAt { get; private set; }

    internal static Outcome<Consent> Ask(TargetGroupAssessment assessment, ConsentInput input, ConsentLedger ledger, Guid by, Moment now)
    {
        var refused = new List<Refusal>();
        var consent = new Consent
        {
            Mentee = assessment.Mentee, Unit = assessment.Unit, Assessment = assessment.Id, RecordedBy = by, RecordedAt = now.Instant,
            Purpose = refused.Choice(input.Purpose, nameof(input.Purpose)),
            Word = refused.Choice(input.Answer, nameof(input.Answer)),
            On = refused.PastDay(input.On, now.Day, nameof(input.On)),
            Proof = refused.Choice(input.Proof, nameof(input.Proof)),
            Witness = input.Proof is ConsentProof.Witness ? refused.Words(input.Witness, nameof(input.Witness)) : null,
            Interpreter = input.Interpreter,
        };
        if (input.Answer is not (null or ConsentState.Given or ConsentState.Declined))
            refused.Add(new("Assessment.Refuse.ChoiceMissing", nameof(input.Answer)));
        return ledger.Follows(consent, nameof(input.Answer), nameof(input.On), refused);
    }

    internal static Outcome<Consent> Withdraw(TargetGroupAssessment assessment, WithdrawalInput input, ConsentLedger ledger, Guid by, Moment now)
    {
        var refused = new List<Refusal>();
        var withdrawal = new Consent
        {
            Mentee = assessment.Mentee, Unit = assessment.Unit, Assessment = assessment.Id, RecordedBy = by, RecordedAt = now.Instant,
            Purpose = refused.Choice(input.Purpose, nameof(input.Purpose)),
            Word = ConsentState.Withdrawn,
            On = refused.PastDay(input.On, now.Day, nameof(input.On)),
        };
        return ledger.Follows(withdrawal, nameof(input.Purpose), nameof(input.On), refused);
    }
}
