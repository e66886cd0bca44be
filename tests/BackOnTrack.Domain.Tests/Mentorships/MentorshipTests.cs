using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Tests.Mentors;
using static BackOnTrack.Domain.Tests.Mentors.Corps;
using static BackOnTrack.Domain.Tests.Mentorships.Course;

namespace BackOnTrack.Domain.Tests.Mentorships;

public class MentorshipTests
{
    [Fact]
    public void Everything_that_stands_between_proposal_and_agreement_is_named_at_once()
    {
        var it = Proposed();
        Assert.Equal(["Mentorships.Refuse.SecurityNotAnswered", "Mentorships.Refuse.NoFirstMeeting", "Mentorships.Refuse.Months"],
            it.Agree(Terms with { Months = 0 }, null, null, Coordinator).Codes());
        Assert.Equal(MentorshipState.Proposed, it.State);
    }

    [Fact]
    public void When_security_says_no_or_one_of_the_two_says_no_there_is_no_agreement()
    {
        var it = Proposed();
        Assert.Equal(["Mentorships.Refuse.SecuritySaidNo"], it.Agree(Terms, Security(it, SecurityAnswer.No), Met(it), Coordinator).Codes());
        Assert.Equal(["Mentorships.Refuse.MenteeSaidNo"], it.Agree(Terms, Security(it), Met(it, mentee: false), Coordinator).Codes());
        Assert.Equal(["Mentorships.Refuse.MentorSaidNo"], it.Agree(Terms, Security(it), Met(it, mentor: false), Coordinator).Codes());
    }

    [Fact]
    public void The_first_session_after_the_agreement_makes_it_active_and_the_next_only_moves_the_due_date()
    {
        var it = Agreed();
        var move = it.Held(Today, AMentor);
        Assert.Equal(MentorshipStep.Begin, move!.Step);
        Assert.Equal((MentorshipState.Active, Today.AddDays(14)), (it.State, it.Due));
        Assert.Null(it.Held(Today.AddDays(3), AMentor));
        Assert.Equal(Today.AddDays(17), it.Due);
    }

    [Fact]
    public void The_room_of_sessions_says_when_the_next_meeting_is_due_after_a_gap_and_one_without_end_is_looked_at_again()
    {
        var it = Active();
        it.MeetingDue(Today.AddDays(40), DueDates.Default);
        Assert.Equal(Today.AddDays(40), it.Due);
        it.MeetingDue(null, DueDates.Default);
        Assert.Equal(Today.AddDays(DueDates.Default.MostDays), it.Due);
    }

    [Fact]
    public void A_file_is_kept_from_the_last_ending_on_and_as_long_as_another_mentorship_runs()
    {
        var (rules, first, second) = (DueDates.Default with { MonthsKept = 12 }, Agreed(), Agreed());
        first.End(GoalsReached, Coordinator);
        Assert.Equal(first.EndedOn!.Value.AddMonths(12), rules.KeptUntil([first]));
        Assert.Null(rules.KeptUntil([first, second]));
        second.End(GoalsReached, Coordinator);
        Assert.Equal(first.EndedOn.Value.AddMonths(12), rules.KeptUntil([first, second]));
        Assert.Null(rules.KeptUntil([Active()]));
    }

    [Fact]
    public void The_days_are_those_of_the_service_s_own_programme()
    {
        var ours = Coordinator with { Days = new(UsualDays: 7, MostDays: 21, DaysToAgree: 5) { PauseReasons = [PauseReason.Transfer], EndReasons = [EndReason.GoalsReached] } };
        var (it, _) = Mentorship.Propose(Guid.CreateVersion7(), 1, Guid.CreateVersion7(), 1, Choice(), ours);
        Assert.Equal((7, Today.AddDays(5)), (it.RhythmDays, it.Due));
        Assert.Equal(["Mentorships.Refuse.Rhythm"], it.Agree(Terms with { RhythmDays = 22 }, Security(it), Met(it), ours).Codes());
        Assert.Equal(["Mentorships.Refuse.ReasonNotOffered"], Active().Pause(PauseReason.Isolation, Today.AddDays(9), null, ours).Codes());
        Assert.Equal(["Mentorships.Refuse.ReasonNotOffered"], Active().End(GoalsReached with { Reason = EndReason.Illness }, ours).Codes());
    }

    [Fact]
    public void A_paused_mentorship_is_due_on_the_day_the_pause_is_looked_at()
    {
        var it = Active();
        var pause = it.Pause(PauseReason.Transfer, Today.AddDays(30), null, Coordinator).Value();
        Assert.Equal((MentorshipState.Paused, Today.AddDays(30)), (it.State, it.Due));
        it.Resume(pause, null, Coordinator).Value();
        Assert.Equal((MentorshipState.Active, null), (it.State, it.PauseReason));
    }

    [Fact]
    public void Whoever_tapered_off_before_a_pause_goes_on_tapering_off_by_the_same_rhythm()
    {
        var it = Active();
        it.Taper(28, null, Coordinator).Value();
        var pause = it.Pause(PauseReason.Transfer, Today.AddDays(30), null, Coordinator).Value();
        it.Resume(pause, null, Coordinator).Value();
        Assert.Equal((MentorshipState.Tapering, 28, Today.AddDays(28)), (it.State, it.RhythmDays, it.Due));
    }

    [Fact]
    public void A_new_agreement_of_the_two_changes_the_rhythm_and_neither_the_state_nor_what_was_due()
    {
        var it = Active();
        var (due, later) = (it.Due, Coordinator with { Today = Today.AddDays(10) });
        var (again, move) = it.Agree(Terms with { From = Today.AddDays(10) }, null, null, later).Value();
        Assert.Equal((MentorshipState.Active, due, Today, Today.AddDays(10)), (it.State, it.Due, it.AgreedOn, again.AgreedOn));
        Assert.Equal((MentorshipState.Active, MentorshipState.Active), (move.From, move.To));
        it.Agree(Terms with { RhythmDays = 7 }, null, null, later).Value();
        Assert.Equal((7, Today.AddDays(7)), (it.RhythmDays, it.Due));
        it.Pause(PauseReason.Transfer, Today.AddDays(30), null, later).Value();
        Assert.Equal(["Mentorships.Refuse.NotNow"], it.Agree(Terms, null, null, later).Codes());
    }

    [Fact]
    public void It_cannot_have_ended_before_it_was_agreed_or_before_its_last_session()
    {
        var it = Agreed();
        Assert.Equal(["Mentorships.Refuse.BeforeAgreement"], it.End(GoalsReached with { Day = Today.AddDays(-1) }, Coordinator).Codes());
        it.Held(Today.AddDays(3), AMentor);
        var later = Coordinator with { Today = Today.AddDays(5) };
        var refused = Assert.Single(it.End(GoalsReached with { Day = Today.AddDays(2) }, later).Refusals);
        Assert.Equal(("Mentorships.Refuse.BeforeLastSession", "Day", (object)Today.AddDays(3)), (refused.Code, refused.Field, refused.Values![0]));
        it.End(GoalsReached with { Day = Today.AddDays(3) }, later).Value();
    }

    [Fact]
    public void Scenario_37_with_a_session_held_it_stays_open_until_every_goal_is_rated()
    {
        var it = Active();
        it.End(GoalsReached, Coordinator).Value();
        Assert.Equal(MentorshipState.AwaitingClosingReview, it.State);
        Assert.Equal(["Mentorships.Refuse.NoClosingReview"], it.Close(Coordinator).Codes());
        it.ClosingReviewHeld(Today).Value();
        it.Close(Coordinator).Value();
        Assert.Equal((MentorshipState.Completed, null), (it.State, it.Due));
    }

    [Fact]
    public void Scenario_37_without_a_session_it_closes_as_cancelled_with_its_reason()
    {
        var it = Agreed();
        it.End(GoalsReached with { Reason = EndReason.MenteesWish, Planned = false }, Coordinator).Value();
        Assert.Equal((MentorshipState.Cancelled, EndReason.MenteesWish), (it.State, it.EndReason));
    }

    [Fact]
    public void An_ending_nobody_planned_closes_as_broken_off()
    {
        var it = Active();
        it.End(GoalsReached with { Reason = EndReason.NotEngaged, Planned = false }, Coordinator).Value();
        it.ClosingReviewHeld(Today).Value();
        it.Close(Coordinator).Value();
        Assert.Equal(MentorshipState.BrokenOff, it.State);
    }

    [Fact]
    public void Scenario_39_a_mistake_leads_back_to_where_it_was_and_the_ending_stays_withdrawn()
    {
        var it = Active();
        it.Taper(28, null, Coordinator).Value();
        var (ending, _) = it.End(GoalsReached, Coordinator).Value();
        it.ClosingReviewHeld(Today).Value();
        it.Close(Coordinator).Value();
        Assert.Equal(["Mentorships.Refuse.Reason"], it.Correct(ending, "oops", Coordinator).Codes());
        var move = it.Correct(ending, "The wrong mentorship was chosen in the list", Coordinator).Value();
        Assert.Equal((MentorshipState.Completed, MentorshipState.Tapering), (move.From, move.To));
        Assert.Equal((MentorshipState.Tapering, null), (it.State, it.EndedOn));
        Assert.NotNull(ending.WithdrawnAt);
    }

    [Fact]
    public void A_mistake_made_in_a_pause_leads_back_into_the_pause_with_its_reason()
    {
        var it = Active();
        it.Pause(PauseReason.Isolation, Today.AddDays(20), null, Coordinator).Value();
        var (ending, _) = it.End(GoalsReached, Coordinator).Value();
        it.Correct(ending, "Ended in the wrong file", Coordinator).Value();
        Assert.Equal((MentorshipState.Paused, PauseReason.Isolation, Today.AddDays(20)), (it.State, it.PauseReason, it.Due));
    }

    [Fact]
    public void A_refused_ending_changes_nothing()
    {
        var it = Active();
        Assert.Equal(["Mentorships.Refuse.FutureDate"], it.End(GoalsReached with { Day = Today.AddDays(1) }, Coordinator).Codes());
        Assert.Equal(["Mentorships.Refuse.NotYours"], it.End(GoalsReached, AMentor).Codes());
        Assert.Equal((MentorshipState.Active, null, null), (it.State, it.EndedOn, it.EndedFrom));
    }

    [Fact]
    public void Another_mentor_means_security_first_meeting_and_agreement_again()
    {
        var it = Active();
        it.Rematch(Choice(Trained("Asta")), "The mentor moved away", Coordinator).Value();
        Assert.Equal(MentorshipState.Proposed, it.State);
        Assert.False(it.TakesSessions);
        Agreed(it);
        Assert.Equal(MentorshipState.Agreed, it.State);
    }
}
