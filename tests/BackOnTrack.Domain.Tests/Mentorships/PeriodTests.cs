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
        earlier.End(Today.AddMonths(-2), PeriodEnd.Rematch, [], default);
        var (ending, _) = it.End(GoalsReached, Coordinator).Value();
        primary.End(Today, PeriodEnd.MentorshipEnded, [], default);
        second.End(Today, PeriodEnd.MentorshipEnded, [], default);

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

    [Fact]
    public void What_a_mentor_was_granted_ends_with_the_period_and_another_mentor_keeps_theirs()
    {
        var it = Active();
        var primary = MentorPeriod.Primary(it, PeriodStart.Match, Today);
        var second = MentorPeriod.Second(it, [primary], Choice(), Today).Value();
        var (theirs, others) = (Granted(it, primary), Granted(it, second));
        Assert.Equal([theirs], primary.End(Today, PeriodEnd.Rematch, [theirs, others], Coordinator.Now));
        Assert.Equal((Coordinator.Now, null), (theirs.WithdrawnAt, others.WithdrawnAt));
        Assert.Empty(second.End(Today, PeriodEnd.MentorshipEnded, [theirs], Coordinator.Now));
    }

    [Fact]
    public void Whoever_stays_goes_on_from_the_first_agreement_and_a_newcomer_begins_with_their_own()
    {
        var it = Proposed();
        var (later, last) = (Coordinator with { Today = Today.AddDays(10) }, Coordinator with { Today = Today.AddDays(20) });
        var before = MentorPeriod.Primary(it, PeriodStart.Match, Today);
        var (old, _) = it.Agree(Terms, Security(it), Met(it), Coordinator).Value();
        var second = MentorPeriod.Second(it, [before], Choice(), Today.AddDays(1)).Value();
        it.Rematch(Choice(), "The mentor moved away", later).Value();
        before.End(later.Today, PeriodEnd.Rematch, [], default);
        MentorPeriod[] periods = [before, second, MentorPeriod.Primary(it, PeriodStart.Rematch, later.Today)];
        Assert.Equal(Today, it.AgreedFor(second.Mentor, periods, [old]));
        Assert.Null(it.AgreedFor(periods[2].Mentor, periods, [old]));

        var (again, _) = it.Agree(Terms, Security(it), Met(it), last).Value();
        Assert.Equal(Today, it.AgreedFor(second.Mentor, periods, [old, again]));
        Assert.Equal(last.Today, it.AgreedFor(periods[2].Mentor, periods, [old, again]));
    }

    private static NotesGrant Granted(Mentorship it, MentorPeriod period) => NotesGrant.To(it, [period], period.Mentor, "Both agreed to it", Coordinator).Value();
}
