using BackOnTrack.Domain.Mentors;
using static BackOnTrack.Domain.Tests.Mentors.Corps;

namespace BackOnTrack.Domain.Tests.Mentors;

public class PermitTests
{
    private static MentorPermit Asked(int daysAgo = 10) => MentorPermit.Apply(Trained(), 3, Today.AddDays(-daysAgo), Today).Value();

    [Fact]
    public void What_is_missing_is_said_at_once()
    {
        Assert.Equal(["House.Refuse.Missing", "House.Refuse.DayMissing"], MentorPermit.Apply(Trained(), null, null, Today).Codes());
        Assert.Equal(["House.Refuse.Missing", "House.Refuse.DayMissing", "House.Refuse.DayMissing"], MentorPermit.Record(Trained(), null, null, null).Codes());
        Assert.Equal(["Mentors.Refuse.EndsBeforeStart"], MentorPermit.Record(Trained(), 3, Today, Today.AddDays(-1)).Codes());
    }

    [Theory]
    [InlineData(-9, 9, -9, 0)]
    [InlineData(0, 9, 0, 0)]
    [InlineData(3, 9, 0, 0)]
    [InlineData(-9, -1, -9, -1)]
    public void Handed_back_it_ends_that_day_and_one_that_is_over_stays_as_it_was(int from, int until, int begins, int ends)
    {
        var permit = MentorPermit.Record(Trained(), 3, Today.AddDays(from), Today.AddDays(until)).Value();
        permit.HandBack(Today);
        Assert.Equal((Today.AddDays(begins), Today.AddDays(ends)), (permit.From!.Value, permit.Until!.Value));
    }

    [Fact]
    public void An_application_opens_no_door_and_a_permit_does_from_its_first_day_to_its_last()
    {
        var permit = Asked();
        Assert.False(permit.ValidOn(Today));
        permit.Answer(true, Today, Today.AddDays(1), Today.AddDays(9), " Telephone stays at the gate ", null, Today).Value();
        Assert.Equal([false, true, true, false], new[] { 0, 1, 9, 10 }.Select(days => permit.ValidOn(Today.AddDays(days))));
        Assert.Equal("Telephone stays at the gate", permit.Conditions!.Text);
        Assert.True(permit.HasLapsed(Today.AddDays(10)));
        Assert.Equal(["Mentors.Refuse.PermitAnswered"], permit.Answer(false, Today, null, null, null, "No", Today).Codes());
    }

    [Fact]
    public void A_no_says_why_and_never_opens()
    {
        var permit = Asked();
        Assert.Equal(["Mentors.Refuse.PermitReason"], permit.Answer(false, Today, null, null, null, " ", Today).Codes());
        permit.Answer(false, Today, Today, Today.AddYears(1), null, "Full", Today).Value();
        Assert.Equal((PermitState.Refused, "Full", false), (permit.State, permit.Reason!.Text, permit.ValidOn(Today)));
    }

    [Theory]
    [InlineData(-11, "Mentors.Refuse.BeforeApplied")]
    [InlineData(1, "Mentors.Refuse.FutureDate")]
    public void An_answer_comes_after_the_question_and_not_tomorrow(int days, string refusal) =>
        Assert.Equal([refusal], Asked().Answer(true, Today.AddDays(days), Today, Today, null, null, Today).Codes());
}
