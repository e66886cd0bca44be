namespace BackOnTrack.Domain.Assessment;

/// <summary>What a decision rests on: everything prepared so far.</summary>
public sealed class Preparation(
    IReadOnlyCollection<CriterionAnswer> answers,
    IReadOnlyCollection<MotivationInterview> interviews,
    IReadOnlyCollection<InformationSheet> sheets,
    ConsentLedger consents,
    IReadOnlyList<Criterion> asked)
{
    /// <summary>The criteria of the service's target group.</summary>
    public IReadOnlyList<Criterion> Asked { get; } = asked;

    public ConsentLedger Consents { get; } = consents;

    /// <summary>The answer that counts for a criterion: the latest.</summary>
    public CriterionAnswer? Answer(Criterion criterion) =>
        answers.Where(a => a.Criterion == criterion).OrderBy(a => a.AnsweredAt).ThenBy(a => a.Id).LastOrDefault();

    /// <summary>The latest interview: later ones correct earlier ones.</summary>
    public MotivationInterview? Interview =>
        interviews.OrderBy(i => i.HeldOn).ThenBy(i => i.RecordedAt).ThenBy(i => i.Id).LastOrDefault();

    public InformationSheet? Sheet => sheets.OrderBy(s => s.HandedOverOn).ThenBy(s => s.RecordedAt).LastOrDefault();

    /// <summary>Everybody who had a hand in the preparation, and so is not the second pair of eyes.</summary>
    public IEnumerable<Guid> Hands => answers.Select(a => a.AnsweredBy).Concat(interviews.Select(i => i.RecordedBy)).Distinct();

    public bool PreparedBy(Guid person) => Hands.Contains(person);

    /// <summary>The criteria nobody has answered yet; "unclear" is an answer.</summary>
    public IEnumerable<Criterion> Open => Asked.Where(c => Answer(c) is null);

    /// <summary>Every condition of a yes that is not met, named at once.</summary>
    public IEnumerable<Refusal> WhyNotAccept()
    {
        const string field = nameof(DecisionInput.Outcome);
        if (!Asked.Any(c => Answer(c)?.Reply is CriterionReply.Yes)) yield return new("Assessment.Refuse.NoCriterionMet", field);
        if (Sheet is null) yield return new("Assessment.Refuse.SheetNotHandedOver", field);
        if (Interview is null) yield return new("Assessment.Refuse.NoInterview", field);
        else if (Interview.Willing is not Willingness.Yes) yield return new("Assessment.Refuse.NotWilling", field);
        if (!Consents.Allows(ConsentPurpose.TakePart)) yield return new("Assessment.Refuse.NoConsentToTakePart", field);
    }
}
