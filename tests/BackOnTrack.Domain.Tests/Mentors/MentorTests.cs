using BackOnTrack.Domain.Mentors;
using static BackOnTrack.Domain.Tests.Mentors.Corps;

namespace BackOnTrack.Domain.Tests.Mentors;

public class MentorTests
{
    [Fact]
    public void A_new_mentor_is_in_training_and_becomes_available_when_training_is_complete()
    {
        var mentor = InTraining();
        Assert.Equal(MentorState.InTraining, mentor.State);
        mentor.Train(complete: true);
        Assert.Equal(MentorState.Available, mentor.State);
    }

    [Fact]
    public void Everything_wrong_with_a_profile_is_named_at_once()
    {
        var profile = new MentorProfile("<b>", MentorBackground.Law, Gender.Woman, ["xx"], " ", "", 0);
        Assert.Equal(["Mentors.Refuse.Alias", "Mentors.Refuse.Languages", "Mentors.Refuse.Region", "Mentors.Refuse.Capacity"],
            Mentor.Enter(Guid.CreateVersion7(), 1, profile).Codes());
    }

    [Fact]
    public void A_mentor_is_on_leave_on_the_days_the_leave_covers_and_on_no_other()
    {
        var mentor = Trained();
        MentorLeave[] leaves = [MentorLeave.Record(mentor, Today, Today.AddDays(9), []).Value()];
        Assert.Equal(MentorState.Available, mentor.StateOn(Today.AddDays(-1), leaves));
        Assert.Equal(MentorState.OnLeave, mentor.StateOn(Today, leaves));
        Assert.Equal(MentorState.OnLeave, mentor.StateOn(Today.AddDays(9), leaves));
        Assert.Equal(MentorState.Available, mentor.StateOn(Today.AddDays(10), leaves));
    }

    [Fact]
    public void Coming_back_early_ends_the_leave_the_day_before()
    {
        var leave = MentorLeave.Record(Trained(), Today.AddDays(-5), null, []).Value();
        leave.Return(Today).Value();
        Assert.False(leave.Covers(Today));
        Assert.True(leave.Covers(Today.AddDays(-1)));
    }

    [Fact]
    public void No_day_of_leave_lies_in_two_leaves_however_open_their_ends()
    {
        var mentor = Trained();
        var first = MentorLeave.Record(mentor, Today, Today.AddDays(9), []).Value();
        Assert.Equal(["Mentors.Refuse.LeaveOverlaps"], MentorLeave.Record(mentor, Today.AddDays(9), null, [first]).Codes());
        Assert.Equal(["Mentors.Refuse.LeaveOverlaps"], MentorLeave.Record(mentor, Today.AddDays(-3), null, [first]).Codes());
        var second = MentorLeave.Record(mentor, Today.AddDays(10), null, [first]).Value();
        Assert.Equal(["Mentors.Refuse.LeaveOverlaps"], first.EndOn(null, [second], Today).Codes());
        Assert.Equal(["Mentors.Refuse.EndsBeforeStart"], second.EndOn(Today.AddDays(8), [first], Today).Codes());
        Assert.Equal(["Mentors.Refuse.LeaveOver"], first.EndOn(Today.AddDays(20), [], Today.AddDays(10)).Codes());
        Assert.Equal(["Mentors.Refuse.LeaveBegun"], first.CallOff(Today).Codes());
        first.CallOff(Today.AddDays(-1)).Value();
    }

    [Fact]
    public void Somebody_who_left_while_holding_mentorships_cannot_finish_the_checklist_before_they_are_handed_over()
    {
        var mentor = Trained();
        mentor.Leave(Today, Today).Value();
        Assert.Equal(["Mentors.Refuse.StillHolds"], mentor.Tick(LeavingItem.MentorshipsHandedOver, mentorshipsHeld: 1).Codes());
        mentor.Tick(LeavingItem.PermitsReturned, mentorshipsHeld: 1).Value();
        Assert.Equal(["Mentors.Refuse.StillOpen.MentorshipsHandedOver", "Mentors.Refuse.StillOpen.AccessEnded", "Mentors.Refuse.StillOpen.PapersReturned",
            "Mentors.Refuse.StillOpen.ClosingTalkHeld", "Mentors.Refuse.StillHolds"], mentor.FinishLeaving(mentorshipsHeld: 1, [], Today).Codes());
        foreach (var item in Enum.GetValues<LeavingItem>()) mentor.Tick(item, mentorshipsHeld: 0).Value();
        Assert.False(mentor.LeavingFinished);
        mentor.FinishLeaving(mentorshipsHeld: 0, [], Today).Value();
        Assert.True(mentor.LeavingFinished);
        Assert.Equal(["Mentors.Refuse.LeavingFinished"], mentor.Tick(LeavingItem.PapersReturned, 0).Codes());
    }

    [Fact]
    public void A_lapsed_check_is_missing_from_the_day_after_it_lapsed()
    {
        var mentor = Trained();
        var checks = AllChecks(mentor);
        var needed = CorpsRules.Default.Checks;
        Assert.Empty(CheckStanding.Missing(checks, Today.AddYears(1), needed));
        Assert.Equal(needed, CheckStanding.Missing(checks, Today.AddYears(1).AddDays(1), needed));
        Assert.Equal([CheckKind.SecurityClearance], CheckStanding.Missing(checks, Today, [.. needed, CheckKind.SecurityClearance])); // what a country asks for more
    }

    [Fact]
    public void What_a_country_may_not_ask_for_again_holds_as_long_as_somebody_is_a_mentor_and_everything_else_says_until_when()
    {
        var rules = CorpsRules.Default with { ChecksForGood = [CheckKind.CriminalRecord] };
        var shown = MentorCheck.Record(Trained(), CheckKind.CriminalRecord, "Politiet", Today, null, CheckOutcome.Clear, Today, rules).Value();
        Assert.True(shown.HoldsForGood && CheckStanding.Missing([shown], Today.AddYears(40), [CheckKind.CriminalRecord]) is []);
        Assert.False(MentorCheck.Record(Trained(), CheckKind.CriminalRecord, "Politiet", Today, Today.AddYears(1), CheckOutcome.Clear, Today, rules).Value().HoldsForGood);
        Assert.Equal(["House.Refuse.DayMissing"], MentorCheck.Record(Trained(), CheckKind.ConfidentialityDeclaration, "Politiet", Today, null, CheckOutcome.Clear, Today, rules).Codes());
        Assert.Equal(["House.Refuse.DayMissing"], MentorCheck.Record(Trained(), CheckKind.CriminalRecord, "Politiet", Today, null, CheckOutcome.Clear, Today, CorpsRules.Default).Codes());
    }

    [Fact]
    public void A_check_that_was_not_passed_takes_the_earlier_ones_away_until_a_later_one_is_passed()
    {
        var mentor = Trained();
        var checks = AllChecks(mentor);
        MentorCheck Record(int daysAgo, CheckOutcome outcome) => MentorCheck.Record(mentor, CheckKind.CriminalRecord, "Politiet", Today.AddDays(-daysAgo), Today.AddYears(1), outcome, Today, CorpsRules.Default).Value();
        var failed = Record(10, CheckOutcome.NotPassed);
        Assert.Equal([CheckKind.CriminalRecord], CheckStanding.Missing([.. checks, failed], Today, CorpsRules.Default.Checks));
        Assert.Empty(CheckStanding.Missing([.. checks, failed], Today.AddDays(-11), CorpsRules.Default.Checks));
        Assert.Empty(CheckStanding.Missing([.. checks, failed, Record(5, CheckOutcome.Remark)], Today, CorpsRules.Default.Checks));
        Assert.Equal([CheckKind.CriminalRecord], CheckStanding.Missing([.. checks, failed, Record(10, CheckOutcome.Clear)], Today, CorpsRules.Default.Checks));
        failed.Strike("En anden mentors", default(DateTimeOffset).AddYears(2000)).Value();
        Assert.Empty(CheckStanding.Missing([.. checks, failed], Today, CorpsRules.Default.Checks));
        Assert.Equal(["Mentors.Refuse.CheckStruck"], failed.Strike("Igen", default).Codes());
    }

    [Fact]
    public void Nobody_coaches_themselves_and_a_deputy_is_somebody_else()
    {
        var mentor = Trained();
        var coach = Guid.CreateVersion7();
        Assert.Equal(["Mentors.Refuse.OwnCoach"], CoachPeriod.Start(mentor, mentor.Id, null, Today, CoachCause.Start).Codes());
        Assert.Equal(["Mentors.Refuse.SameDeputy"], CoachPeriod.Start(mentor, coach, coach, Today, CoachCause.Start).Codes());
    }

    [Fact]
    public void A_text_about_a_mentor_is_sealed()
    {
        var contact = MentorContact.For(Trained(), "Kim Andersen", "+45 00 00 00 00", null, null).Value();
        Assert.DoesNotContain("Kim", contact.Name.ToString(), StringComparison.Ordinal);
        Assert.Null(contact.Email);
    }
}
