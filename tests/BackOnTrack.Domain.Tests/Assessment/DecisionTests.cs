using BackOnTrack.Domain.Assessment;
using BackOnTrack.Domain.Inquiries;

namespace BackOnTrack.Domain.Tests.Assessment;

public sealed class DecisionTests
{
    private readonly Prepared _it = new();

    [Fact]
    public void A_decision_keeps_outcome_reasons_decider_and_time()
    {
        var decision = _it.Fully().Asked().Decide(Prepared.Choose(DecisionOutcome.Accepted)).Value();
        Assert.Equal((DecisionOutcome.Accepted, InquiryOutcome.Mentorship, Prepared.Assessor, Prepared.Today),
            (decision.Outcome, decision.Reason, decision.DecidedBy, decision.DecidedOn));
        Assert.Equal("Begrundet", decision.Reasons.Text);
        Assert.Equal(AssessmentState.Accepted, _it.Assessment.State);
    }

    [Fact]
    public void The_preparer_cannot_decide()
    {
        Assert.Equal(["PreparerDecides"], _it.Fully().Asked().Decide(Prepared.Choose(DecisionOutcome.Accepted), Prepared.Coordinator).Codes());
        Assert.Equal(AssessmentState.AwaitingDecision, _it.Assessment.State);
    }

    [Fact]
    public void Who_wrote_only_one_part_of_the_preparation_cannot_decide_either()
    {
        var helper = Guid.NewGuid();
        _it.Fully().Interviewed(by: helper).Asked();
        Assert.Equal(["PreparerDecides"], _it.Decide(Prepared.Choose(DecisionOutcome.Declined), helper).Codes());
    }

    [Fact]
    public void Nobody_is_asked_to_decide_on_their_own_preparation()
    {
        var helper = Guid.NewGuid();
        _it.Fully().Interviewed(by: helper);
        Assert.Equal(["PreparerDecides"], _it.Assessment.AskForDecision(new() { Assessor = helper }, _it.Material, Prepared.Coordinator, _it.Now).Codes());
        Assert.Equal(["AssessorMissing"], _it.Assessment.AskForDecision(new(), _it.Material, Prepared.Coordinator, _it.Now).Codes());
    }

    [Fact]
    public void A_decision_is_asked_for_when_all_three_criteria_are_answered()
    {
        _it.Answered(Prepared.Charged());
        Assert.Equal(["CriteriaOpen"], _it.Assessment.AskForDecision(new() { Assessor = Prepared.Assessor }, _it.Material, Prepared.Coordinator, _it.Now).Codes());
        Assert.Equal([Criterion.HateOffence, Criterion.VulnerableToRadicalisation], _it.Material.Open);
    }

    [Fact]
    public void A_yes_names_everything_that_is_missing_at_once() =>
        Assert.Equal(["NoCriterionMet", "SheetNotHandedOver", "NoInterview", "NoConsentToTakePart"],
            _it.Criteria(CriterionReply.Unclear).Asked().Decide(Prepared.Choose(DecisionOutcome.Accepted)).Codes());

    [Theory]
    [InlineData(Willingness.No), InlineData(Willingness.Unsure)]
    public void Nobody_is_accepted_against_their_will(Willingness willing) =>
        Assert.Equal(["NotWilling"], _it.Fully().Interviewed(willing).Asked().Decide(Prepared.Choose(DecisionOutcome.Accepted)).Codes());

    [Fact]
    public void A_withdrawn_consent_stands_in_the_way_of_a_yes() =>
        Assert.Equal(["NoConsentToTakePart"],
            _it.Fully().Says(ConsentState.Withdrawn).Asked().Decide(Prepared.Choose(DecisionOutcome.Accepted)).Codes());

    [Fact]
    public void A_no_can_be_said_without_an_interview() =>
        Assert.Equal(InquiryOutcome.NotInTargetGroup, _it.Criteria(CriterionReply.No).Asked().Decide(Prepared.Choose(DecisionOutcome.Declined)).Value().Reason);

    [Fact]
    public void The_reason_fits_the_outcome()
    {
        var input = Prepared.Choose(DecisionOutcome.Declined);
        input.Reason = InquiryOutcome.Mentorship;
        Assert.Equal(["ReasonDoesNotFit"], _it.Fully().Asked().Decide(input).Codes());
    }

    [Fact]
    public void Every_word_of_the_funnel_belongs_to_an_outcome() =>
        Assert.Equal(Enum.GetValues<InquiryOutcome>().Order(), Decision.ReasonsFor.SelectMany(r => r.Value).Distinct().Order());

    [Fact]
    public void A_changed_decision_keeps_the_first_with_the_reason_for_the_change()
    {
        _it.Fully().Asked().Decide(Prepared.Choose(DecisionOutcome.Declined)).Value();
        _it.Revise(Prepared.Choose(DecisionOutcome.Accepted, "Forkert papir")).Value();
        Assert.Equal(2, _it.Decisions.Count);
        Assert.NotNull(_it.Decisions[0].ReplacedAt);
        Assert.Null(_it.Decisions[1].ReplacedAt);
        Assert.Equal(_it.Decisions[0].Id, _it.Decisions[1].Replaces);
        Assert.Equal("Forkert papir", _it.Decisions[1].WhyChanged!.Text);
    }

    [Fact]
    public void A_change_without_a_reason_is_refused_and_changes_nothing()
    {
        _it.Fully().Asked().Decide(Prepared.Choose(DecisionOutcome.Declined)).Value();
        Assert.Equal(["TextMissing"], _it.Revise(Prepared.Choose(DecisionOutcome.Accepted)).Codes());
        Assert.Equal(AssessmentState.Declined, _it.Assessment.State);
        Assert.Null(_it.Decisions[0].ReplacedAt);
    }

    [Fact]
    public void A_decision_on_which_work_rests_is_not_changed()
    {
        _it.Fully().Asked().Decide(Prepared.Choose(DecisionOutcome.Accepted)).Value();
        _it.Assessment.StartWork(Prepared.Today).Value();
        Assert.Equal(["WorkHasStarted"], _it.Revise(Prepared.Choose(DecisionOutcome.Declined, "Nyt")).Codes());
    }

    [Fact]
    public void Work_starts_only_on_a_yes() =>
        Assert.Equal(["NotAccepted"], _it.Fully().Asked().Assessment.StartWork(Prepared.Today).Codes());

    [Fact]
    public void Two_who_change_the_same_decision_do_not_both_win()
    {
        var first = _it.Fully().Asked().Decide(Prepared.Choose(DecisionOutcome.Declined)).Value();
        _it.Revise(Prepared.Choose(DecisionOutcome.Accepted, "Nyt")).Value();
        var late = _it.Assessment.Revise(Prepared.Choose(DecisionOutcome.Declined, "Nyt"), _it.Material, first, Prepared.Assessor, _it.Now);
        Assert.Equal([Refusal.Conflict], late.Refusals);
    }
}
