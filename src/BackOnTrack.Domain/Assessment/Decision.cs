using BackOnTrack.Domain.Inquiries;

namespace BackOnTrack.Domain.Assessment;

/// <summary>What a person decided about an inquiry.</summary>
public enum DecisionOutcome { Accepted, Declined, Waiting }

public sealed class DecisionInput
{
    public DecisionOutcome? Outcome { get; set; }
    public InquiryOutcome? Reason { get; set; }
    public string? Reasons { get; set; }

    /// <summary>The reason in words the referrer may read: nothing from the interview, nothing about others.</summary>
    public string? ForReferrer { get; set; }

    /// <summary>Asked for when a decision is changed.</summary>
    public string? WhyChanged { get; set; }

    /// <summary>Asked for when somebody is to wait.</summary>
    public WaitingInput Wait { get; set; } = new();
}

/// <summary>A decision, by one person, for reasons. One that was changed later stays, and says since when it no longer counts.</summary>
public sealed class Decision : IInFile
{
    /// <summary>Which word of the funnel goes with which outcome.</summary>
    public static readonly IReadOnlyDictionary<DecisionOutcome, InquiryOutcome[]> ReasonsFor = new Dictionary<DecisionOutcome, InquiryOutcome[]>
    {
        [DecisionOutcome.Accepted] = [InquiryOutcome.Mentorship],
        [DecisionOutcome.Declined] =
        [
            InquiryOutcome.NotInTargetGroup, InquiryOutcome.NotMotivated, InquiryOutcome.ReferredElsewhere,
            InquiryOutcome.Withdrawn, InquiryOutcome.SecurityHindrance, InquiryOutcome.NoMentor,
        ],
        [DecisionOutcome.Waiting] = [InquiryOutcome.Open, InquiryOutcome.NoMentor],
    };

    private Decision() { }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Assessment { get; private set; }
    public DecisionOutcome Outcome { get; private set; }
    public InquiryOutcome Reason { get; private set; }
    public Sealed Reasons { get; private set; } = Sealed.Of("");
    public Sealed ForReferrer { get; private set; } = Sealed.Of("");
    public Guid DecidedBy { get; private set; }
    public DateTimeOffset DecidedAt { get; private set; }
    public DateOnly DecidedOn { get; private set; }

    /// <summary>The decision this one takes the place of, and why.</summary>
    public Guid? Replaces { get; private set; }
    public Sealed? WhyChanged { get; private set; }

    /// <summary>Since when it no longer counts; empty for the one that does.</summary>
    public DateTimeOffset? ReplacedAt { get; private set; }

    internal static Outcome<Decision> Make(TargetGroupAssessment assessment, DecisionInput input, Preparation prepared, Decision? current, Guid by, Moment now)
    {
        var refused = new List<Refusal>();
        var decision = new Decision
        {
            Mentee = assessment.Mentee, Unit = assessment.Unit, Assessment = assessment.Id,
            DecidedBy = by, DecidedAt = now.Instant, DecidedOn = now.Day, Replaces = current?.Id,
            Outcome = refused.Choice(input.Outcome, nameof(input.Outcome)),
            Reason = refused.Choice(input.Reason, nameof(input.Reason)),
            Reasons = refused.Words(input.Reasons, nameof(input.Reasons)),
            ForReferrer = refused.Words(input.ForReferrer, nameof(input.ForReferrer)),
            WhyChanged = current is null ? null : refused.Words(input.WhyChanged, nameof(input.WhyChanged)),
        };
        if (input is { Outcome: { } outcome, Reason: { } reason } && ReasonsFor.TryGetValue(outcome, out var fitting) && !fitting.Contains(reason))
            refused.Add(new("Assessment.Refuse.ReasonDoesNotFit", nameof(input.Reason)));
        if (input.Outcome is DecisionOutcome.Accepted) refused.AddRange(prepared.WhyNotAccept());
        return refused.Count > 0 ? refused : decision;
    }

    internal void IsReplaced(Moment now) => ReplacedAt = now.Instant;
}
