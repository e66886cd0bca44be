using BackOnTrack.Domain.Assessment;

namespace BackOnTrack.Domain.Tests.Assessment;

public sealed class CriteriaTests
{
    private readonly Prepared _it = new();

    private string[] Refused(CriterionInput input) => _it.Assessment.Answer(input, Prepared.Coordinator, _it.Now).Codes();

    [Fact]
    public void A_criterion_the_service_left_out_opens_no_door()
    {
        var only = new Prepared { Offered = [Criterion.HateOffence] }.Answered(Prepared.Charged()).Interviewed().Informed().Says(ConsentState.Given);
        Assert.Equal([Criterion.HateOffence], only.Material.Open);
        Assert.Equal("Assessment.Refuse.NoCriterionMet", Assert.Single(only.Material.WhyNotAccept()).Code);
    }

    [Fact]
    public void A_criterion_is_answered_with_a_reason_a_source_and_a_day()
    {
        var answer = _it.Assessment.Answer(Prepared.Charged(), Prepared.Coordinator, _it.Now).Value();
        Assert.Equal((CriterionReply.Yes, SourceKind.CourtDocument, StatementKind.Fact), (answer.Reply, answer.Source, answer.Statement));
        Assert.Equal("Tiltalt", answer.Reason.Text);
        Assert.Null(answer.Method);
    }

    [Fact]
    public void Every_empty_field_is_named_at_once() =>
        Assert.Equal(["ChoiceMissing", "ChoiceMissing", "TextMissing", "ChoiceMissing", "DateMissing", "ChoiceMissing"], Refused(new()));

    [Fact]
    public void A_source_from_tomorrow_is_refused()
    {
        var input = Prepared.Charged();
        input.SourceDate = Prepared.Today.AddDays(1);
        Assert.Equal(["DateInFuture"], Refused(input));
    }

    [Theory]
    [InlineData(SourceKind.StaffObservation), InlineData(SourceKind.ThePerson)]
    public void What_somebody_saw_or_said_is_never_a_fact(SourceKind source)
    {
        var input = Prepared.Charged();
        input.Source = source;
        Assert.Equal(["FactNeedsDocument"], Refused(input));
    }

    [Fact]
    public void Vulnerable_is_never_a_fact()
    {
        var input = Prepared.Charged();
        input.Criterion = Criterion.VulnerableToRadicalisation;
        Assert.Equal(["VulnerabilityIsNoFact"], Refused(input));
    }

    [Fact]
    public void An_assessment_says_how_it_was_made()
    {
        var input = Prepared.Charged();
        input.Statement = StatementKind.Assessment;
        Assert.Equal(["ChoiceMissing"], Refused(input));
        input.Method = AssessmentMethod.ObservationOverTime;
        Assert.Equal(AssessmentMethod.ObservationOverTime, _it.Assessment.Answer(input, Prepared.Coordinator, _it.Now).Value().Method);
    }

    [Fact]
    public void A_later_answer_counts_and_the_earlier_one_stays_as_it_was()
    {
        _it.Answered(Prepared.Charged(CriterionReply.Unclear));
        var first = _it.Material.Answer(Criterion.TerrorismOffence)!;
        _it.Answered(Prepared.Charged(CriterionReply.No));
        Assert.Equal(CriterionReply.No, _it.Material.Answer(Criterion.TerrorismOffence)!.Reply);
        Assert.Equal(CriterionReply.Unclear, first.Reply);
    }

    [Fact]
    public void Nothing_is_added_while_somebody_is_deciding()
    {
        _it.Criteria().Asked();
        Assert.Equal(["MaterialIsClosed"], Refused(Prepared.Charged()));
        _it.Assessment.TakeBack().Value();
        Assert.Empty(Refused(Prepared.Charged()));
    }

    [Fact]
    public void An_interview_needs_a_day_a_language_and_an_answer() =>
        Assert.Equal(["DateMissing", "TextMissing", "LanguageMissing", "TextMissing", "ChoiceMissing"],
            _it.Assessment.Record(new(), Prepared.Coordinator, _it.Now).Codes());
}
