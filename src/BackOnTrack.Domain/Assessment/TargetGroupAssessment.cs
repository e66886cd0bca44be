namespace BackOnTrack.Domain.Assessment;

public sealed class AskInput
{
    /// <summary>The account of the assessor who is to decide.</summary>
    public Guid? Assessor { get; set; }
}

/// <summary>
/// The assessment of one inquiry: one person prepares it, another decides. It computes nothing about the person;
/// it only says what is still missing and who may take the next step.
/// </summary>
public sealed class TargetGroupAssessment : IInFile
{
    private TargetGroupAssessment() { }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Inquiry { get; private set; }
    public AssessmentState State { get; private set; }
    public Guid StartedBy { get; private set; }
    public DateTimeOffset StartedAt { get; private set; }
    public Guid? AskedBy { get; private set; }

    /// <summary>The second pair of eyes.</summary>
    public Guid? AskedOf { get; private set; }
    public DateOnly? AskedOn { get; private set; }

    /// <summary>The day a match was proposed: from then on the decision stands and is mended in the mentorship.</summary>
    public DateOnly? WorkStartedOn { get; private set; }

    public static TargetGroupAssessment Start(Guid mentee, int unit, Guid inquiry, Guid by, Moment now) =>
        new() { Mentee = mentee, Unit = unit, Inquiry = inquiry, StartedBy = by, StartedAt = now.Instant };

    /// <summary>Material is added while nobody is deciding on it and nobody has said yes or no.</summary>
    public bool TakesMaterial => State is AssessmentState.Preparing or AssessmentState.Waiting;

    public Outcome<CriterionAnswer> Answer(CriterionInput input, Guid by, Moment now) =>
        TakesMaterial ? CriterionAnswer.Give(this, input, by, now) : Closed();

    public Outcome<MotivationInterview> Record(InterviewInput input, Guid by, Moment now) =>
        TakesMaterial ? MotivationInterview.Record(this, input, by, now) : Closed();

    public Outcome<InformationSheet> HandOver(InformationSheetInput input, Guid by, Moment now) =>
        TakesMaterial ? InformationSheet.HandOver(this, input, by, now) : Closed();

    /// <summary>Consent belongs to the person, not to the stage: it can be given, declined and withdrawn at any time.</summary>
    public Outcome<Consent> Ask(ConsentInput input, ConsentLedger ledger, Guid by, Moment now) => Consent.Ask(this, input, ledger, by, now);

    public Outcome<Consent> Withdraw(WithdrawalInput input, ConsentLedger ledger, Guid by, Moment now) => Consent.Withdraw(this, input, ledger, by, now);

    /// <summary>Asks somebody else to decide on what is prepared.</summary>
    public Outcome<Nothing> AskForDecision(AskInput input, Preparation prepared, Guid by, Moment now)
    {
        if (!AssessmentMoves.Allow(State, AssessmentMove.AskForDecision)) return new Refusal("Assessment.Refuse.NotBeingPrepared");
        var refused = new List<Refusal>();
        if (prepared.Open.Any()) refused.Add(new("Assessment.Refuse.CriteriaOpen"));
        if (input.Assessor is not { } assessor) refused.Add(new("Assessment.Refuse.AssessorMissing", nameof(input.Assessor)));
        else if (assessor == by || Prepared(assessor, prepared)) refused.Add(new("Assessment.Refuse.PreparerDecides", nameof(input.Assessor)));
        if (refused.Count > 0) return refused;
        (State, AskedBy, AskedOf, AskedOn) = (AssessmentState.AwaitingDecision, by, input.Assessor, now.Day);
        return Nothing.Value;
    }

    public Outcome<Nothing> TakeBack()
    {
        if (!AssessmentMoves.Allow(State, AssessmentMove.TakeBack)) return new Refusal("Assessment.Refuse.NotAwaitingDecision");
        (State, AskedBy, AskedOf, AskedOn) = (AssessmentState.Preparing, null, null, null);
        return Nothing.Value;
    }

    public Outcome<Decision> Decide(DecisionInput input, Preparation prepared, Guid by, Moment now)
    {
        if (!AssessmentMoves.Allow(State, AssessmentMove.Decide)) return new Refusal("Assessment.Refuse.NotAwaitingDecision");
        return Settle(Decision.Make(this, input, prepared, null, by, now), AssessmentMove.Decide, prepared, by);
    }

    /// <summary>Changes a decision while no later work rests on it. Both stay.</summary>
    public Outcome<Decision> Revise(DecisionInput input, Preparation prepared, Decision current, Guid by, Moment now)
    {
        if (!AssessmentMoves.Allow(State, AssessmentMove.ReviseDecision)) return new Refusal("Assessment.Refuse.NothingToChange");
        if (WorkStartedOn is { } day) return new Refusal("Assessment.Refuse.WorkHasStarted", Values: [day]);
        if (current.Assessment != Id || current.ReplacedAt is not null) return Refusal.Conflict;
        var settled = Settle(Decision.Make(this, input, prepared, current, by, now), AssessmentMove.ReviseDecision, prepared, by);
        if (settled.Accepted(out _, out _)) current.IsReplaced(now);
        return settled;
    }

    /// <summary>Called by the act that proposes a match.</summary>
    public Outcome<Nothing> StartWork(DateOnly day)
    {
        if (State is not AssessmentState.Accepted) return new Refusal("Assessment.Refuse.NotAccepted");
        WorkStartedOn ??= day;
        return Nothing.Value;
    }

    private Outcome<Decision> Settle(Outcome<Decision> made, AssessmentMove move, Preparation prepared, Guid by)
    {
        if (Prepared(by, prepared)) return new Refusal("Assessment.Refuse.PreparerDecides");
        if (!made.Accepted(out var decision, out var refusals)) return Outcome<Decision>.Refused(refusals);
        var to = Enum.Parse<AssessmentState>(decision.Outcome.ToString());
        if (!AssessmentMoves.Allow(State, move, to)) return new Refusal("Assessment.Refuse.NotAwaitingDecision");
        State = to;
        return decision;
    }

    private bool Prepared(Guid person, Preparation prepared) => person == StartedBy || person == AskedBy || prepared.PreparedBy(person);

    private static Refusal Closed() => new("Assessment.Refuse.MaterialIsClosed");
}
