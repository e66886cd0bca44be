using BackOnTrack.Domain.Assessment;
using BackOnTrack.Domain.Inquiries;

namespace BackOnTrack.Domain.Tests.Assessment;

/// <summary>An assessment and all that was written for it, built through its own doors only.</summary>
internal sealed class Prepared
{
    public static readonly Guid Coordinator = Guid.Parse("00000000-0000-0000-0000-00000000c001"), Assessor = Guid.Parse("00000000-0000-0000-0000-00000000a001");
    public static readonly DateOnly Today = new(2026, 3, 2);

    private int _minutes;
    private readonly List<CriterionAnswer> _answers = [];
    private readonly List<MotivationInterview> _interviews = [];
    private readonly List<InformationSheet> _sheets = [];
    private readonly List<Consent> _consents = [];

    public TargetGroupAssessment Assessment { get; } = TargetGroupAssessment.Start(Guid.NewGuid(), 1, Guid.NewGuid(), Coordinator, new(default(DateTimeOffset), Today));
    public List<Decision> Decisions { get; } = [];
    public IReadOnlyList<Consent> Consents => _consents;
    public ConsentLedger Ledger => new(_consents);
    public IReadOnlyList<Criterion> Offered { get; init; } = Enum.GetValues<Criterion>();
    public Preparation Material => new(_answers, _interviews, _sheets, Ledger, Offered);

    /// <summary>Every call a minute later than the one before.</summary>
    public Moment Now => new(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero).AddMinutes(_minutes++), Today);

    public static CriterionInput Charged(CriterionReply reply = CriterionReply.Yes) => new()
    {
        Criterion = Criterion.TerrorismOffence, Reply = reply, Reason = "Tiltalt", Source = SourceKind.CourtDocument,
        SourceDate = Today.AddDays(-10), Statement = StatementKind.Fact,
    };

    public static InterviewInput Interview(Willingness willing = Willingness.Yes) =>
        new() { HeldOn = Today.AddDays(-2), HeldBy = "A. Prøve", Language = "da", Note = "Vil gerne tale", Willing = willing };

    public static ConsentInput Consent(ConsentState answer, ConsentPurpose purpose = ConsentPurpose.TakePart) =>
        new() { Purpose = purpose, Answer = answer, On = Today, Proof = ConsentProof.Signature };

    public static DecisionInput Choose(DecisionOutcome outcome, string? whyChanged = null) => new()
    {
        Outcome = outcome, Reason = Decision.ReasonsFor[outcome][0], Reasons = "Begrundet", ForReferrer = "Kort svar", WhyChanged = whyChanged,
        Wait = new() { Missing = [WaitsFor.AnyMentor] },
    };

    public Prepared Criteria(CriterionReply reply = CriterionReply.Yes)
    {
        foreach (var criterion in Enum.GetValues<Criterion>())
        {
            var input = Charged(reply);
            input.Criterion = criterion;
            if (criterion is Criterion.VulnerableToRadicalisation) (input.Statement, input.Method) = (StatementKind.Assessment, AssessmentMethod.Conversation);
            _answers.Add(Assessment.Answer(input, Coordinator, Now).Value());
        }
        return this;
    }

    public Prepared Answered(CriterionInput input, Guid? by = null) { _answers.Add(Assessment.Answer(input, by ?? Coordinator, Now).Value()); return this; }
    public Prepared Interviewed(Willingness willing = Willingness.Yes, Guid? by = null) { _interviews.Add(Assessment.Record(Interview(willing), by ?? Coordinator, Now).Value()); return this; }
    public Prepared Informed() { _sheets.Add(Assessment.HandOver(new() { HandedOverOn = Today, Language = "da" }, Coordinator, Now).Value()); return this; }

    public Prepared Says(ConsentState word, ConsentPurpose purpose = ConsentPurpose.TakePart) { Say(word, purpose).Value(); return this; }

    public Outcome<Consent> Say(ConsentState word, ConsentPurpose purpose = ConsentPurpose.TakePart)
    {
        var said = word is ConsentState.Withdrawn
            ? Assessment.Withdraw(new() { Purpose = purpose, On = Today }, Ledger, Coordinator, Now)
            : Assessment.Ask(Consent(word, purpose), Ledger, Coordinator, Now);
        if (said.Accepted(out var consent, out _)) _consents.Add(consent);
        return said;
    }

    /// <summary>Everything a yes needs.</summary>
    public Prepared Fully() => Criteria().Interviewed().Informed().Says(ConsentState.Given);

    public Prepared Asked() { Assessment.AskForDecision(new() { Assessor = Assessor }, Material, Coordinator, Now).Value(); return this; }

    public Outcome<Decision> Decide(DecisionInput input, Guid? by = null) => Keep(Assessment.Decide(input, Material, by ?? Assessor, Now));
    public Outcome<Decision> Revise(DecisionInput input, Guid? by = null) => Keep(Assessment.Revise(input, Material, Decisions[^1], by ?? Assessor, Now));

    private Outcome<Decision> Keep(Outcome<Decision> made)
    {
        if (made.Accepted(out var decision, out _)) Decisions.Add(decision);
        return made;
    }
}

internal static class Outcomes
{
    public static string[] Codes<T>(this Outcome<T> outcome) => [.. outcome.Refusals.Select(r => r.Code.Replace("Assessment.Refuse.", "", StringComparison.Ordinal))];
}
