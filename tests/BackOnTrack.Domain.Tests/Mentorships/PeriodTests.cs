using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Tests.Mentors;
using static BackOnTrack.Domain.Tests.Mentors.Corps;
using static BackOnTrack.Domain.Tests.Mentorships.Course;

namespace BackOnTrack.Domain.Tests.Mentorships;

public class PeriodTests
{
    [Fact]
    public void Scenario_13_the_same_person_as_second_mentor_is_refused()
    {
        var mentor = Trained();
        var it = Proposed(Choice(mentor));
        var primary = MentorPeriod.Primary(it, PeriodStart.Match, Today);
        Assert.Equal(["Mentorships.Refuse.SamePerson"], MentorPeriod.Second(it, [primary], Choice(mentor), Today).Codes());
    }

    [Fact]
    public void A_third_mentor_is_refused()
    {
        var it = Active();
        var second = MentorPeriod.Second(it, [], Choice(), Today).Value();
        Assert.Equal(["Mentorships.Refuse.HasSecond"], MentorPeriod.Second(it, [second], Choice(), Today).Codes());
    }

    [Fact]
    public void After_a_corrected_ending_the_same_people_are_mentors_in_new_periods_and_the_old_ones_stay()
    {
        var it = Active();
        var primary = MentorPeriod.Primary(it, PeriodStart.Match, Today.AddMonths(-2));
        var second = MentorPeriod.Second(it, [primary], Choice(), Today.AddMonths(-1)).Value();
        var earlier = MentorPeriod.Primary(it, PeriodStart.Match, Today.AddYears(-1));
        earlier.End(Today.AddMonths(-2), PeriodEnd.Rematch);
        var (ending, _) = it.End(GoalsReached, Coordinator).Value();
        primary.End(Today, PeriodEnd.MentorshipEnded);
        second.End(Today, PeriodEnd.MentorshipEnded);

        var again = MentorPeriod.Again(it, [earlier, primary, second], ending, Today);

        Assert.Equal([primary.Mentor, second.Mentor], again.Select(p => p.Mentor).ToArray());
        Assert.All(again, p => Assert.Equal(PeriodStart.CorrectedMistake, p.StartCause));
        Assert.False(primary.IsOpen);
    }

    [Fact]
    public void A_security_question_is_answered_once_and_conditions_must_be_named()
    {
        var it = Proposed();
        var request = SecurityRequest.Ask(it, Choice(), "May they meet in the visiting room?", Coordinator);
        Assert.Equal(["Mentorships.Refuse.Conditions"], request.Say(SecurityAnswer.Conditions, " ", Coordinator).Codes());
        request.Say(SecurityAnswer.Yes, null, Coordinator).Value();
        Assert.Equal(["Mentorships.Refuse.AlreadyAnswered"], request.Say(SecurityAnswer.No, null, Coordinator).Codes());
    }

    [Fact]
    public void Only_a_mentor_of_now_can_be_granted_the_earlier_notes()
    {
        var it = Active();
        var now = MentorPeriod.Primary(it, PeriodStart.Match, Today);
        Assert.Equal(["Mentorships.Refuse.NotMentorNow"], NotesGrant.To(it, [now], Guid.CreateVersion7(), "Both agreed to it", Coordinator).Codes());
        NotesGrant.To(it, [now], now.Mentor, "Both agreed to it", Coordinator).Value();
    }
}
