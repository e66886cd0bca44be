using BackOnTrack.Domain.Plans;

namespace BackOnTrack.Domain.Tests.Plans;

public sealed class AgreeingAPlan
{
    private static Agreeing Ready => Written.Ready();

    [Fact]
    public void Every_writing_of_a_text_or_a_goal_is_one_of_the_plan()
    {
        var plan = Written.Draft();
        var text = plan.Write(PlanPart.Rhythm, "Hver tirsdag", null).Value();
        plan.Write(PlanPart.Rhythm, "Hver torsdag", text).Value();
        var (goal, other) = (Written.GoalIn(plan), Written.GoalIn(plan, already: 1));
        goal.Describe(plan, Written.Home(weight: 2)).Value();
        Assert.Equal(5, plan.Writings);
        plan.LeaveOut(goal, [goal, other]).Value();
        Assert.Equal((6, 1), (plan.Writings, other.Position));
    }

    [Fact]
    public void A_plan_cannot_be_agreed_before_the_first_meeting_is_held_and_written_up()
    {
        var plan = Written.Draft();
        var outcome = plan.Agree(Written.Ready(Written.GoalIn(plan)) with { FirstMeeting = null }, Written.Rules);
        Assert.Equal(["FirstMeetingNotHeld"], outcome.Codes());
        Assert.Equal(PlanState.Draft, plan.State);
    }

    [Fact]
    public void Everything_that_is_missing_is_named_at_once()
    {
        var empty = Ready with { FirstMeeting = null, ReadThrough = false, Words = new Dictionary<PlanPart, string>(), AgreedOn = null };
        Assert.Equal(
            ["FirstMeetingNotHeld", "MissingOwnReason", "MissingMentorTasks", "MissingRhythm", "MissingAtTransfer", "MissingRulesOfTheRoom", "MissingSafetyArrangement", "NoGoal", "NotReadThrough", "DateNeeded"],
            Written.Draft().Agree(empty, Written.Rules).Codes());
    }

    [Fact]
    public void On_remand_both_have_checked_that_nothing_is_about_the_pending_case()
    {
        var plan = Written.Draft(PlanVariant.Remand);
        Assert.Equal(["PendingCaseNotChecked"], plan.Agree(Written.Ready(Written.GoalIn(plan)) with { ReadThrough = false }, Written.Rules).Codes());
    }

    [Fact]
    public void An_agreed_plan_takes_no_more_words_or_goals()
    {
        var (plan, goal) = Written.Agreed();
        Assert.Equal(["NotADraft"], plan.Write(PlanPart.OwnReason, "Noget andet", existing: null).Codes());
        Assert.Equal(["NotADraft"], plan.AddGoal(Written.Home(), 1, Written.Rules).Codes());
        Assert.Equal(["NotADraft"], goal.Describe(plan, Written.Home(2)).Codes());
        Assert.Equal(["NotADraft"], plan.Agree(Written.Ready(goal), Written.Rules).Codes());
    }

    [Fact]
    public void The_next_review_is_at_most_three_months_away()
    {
        var plan = Written.Draft();
        var ready = Written.Ready(Written.GoalIn(plan));
        Assert.Equal(["ReviewTooLate"], plan.Agree(ready with { NextReview = Written.Today.AddMonths(3).AddDays(1) }, Written.Rules).Codes());
        Assert.Equal(["ReviewNotAfter"], plan.Agree(ready with { NextReview = Written.Today }, Written.Rules).Codes());
        Assert.Empty(plan.Agree(ready, Written.Rules).Codes());
        Assert.Equal((PlanState.Agreed, Written.Today), (plan.State, plan.AgreedOn));
    }

    [Fact]
    public void A_plan_is_not_agreed_in_the_future_or_before_the_first_meeting()
    {
        var plan = Written.Draft();
        var ready = Written.Ready(Written.GoalIn(plan));
        Assert.Contains("FutureDate", plan.Agree(ready with { AgreedOn = Written.Today.AddDays(1) }, Written.Rules).Codes());
        Assert.Contains("BeforeFirstMeeting", plan.Agree(ready with { AgreedOn = Written.FirstMeeting.AddDays(-1) }, Written.Rules).Codes());
    }

    [Theory]
    [InlineData("Min mentor hedder Modelund")]
    [InlineData("min MENTOR modelund.")]
    [InlineData("noget om radikalisering")]
    [InlineData("Radicalisation")]
    [InlineData("jeg er med i Back on track")]
    public void What_others_must_not_read_keeps_a_plan_from_being_agreed(string words)
    {
        var plan = Written.Draft();
        var ready = Written.Ready(Written.GoalIn(plan)) with { Words = Enum.GetValues<PlanPart>().ToDictionary(part => part, _ => words) };
        Assert.Equal(["NotFitForOthersEyes"], plan.Agree(ready, Written.Rules).Codes());
    }

    [Fact]
    public void A_name_inside_a_longer_word_forbids_nothing() =>
        Assert.True(FitForOthersEyes.IsFit(["Vi mødes i Modelundsparken"], ["Modelund"]));

    [Fact]
    public void The_agreed_version_stays_what_counts_until_the_next_one_is_agreed()
    {
        var (first, goal) = Written.Agreed();
        var draft = first.Next(PlanVariant.Ordinary, Written.Today).Value();
        Assert.Equal((PlanState.Agreed, PlanState.Draft, 2), (first.State, draft.State, draft.Number));
        Assert.Equal(["NotTheAgreedOne"], first.GiveWayTo(draft).Codes());

        draft.Agree(Written.Ready(goal.CarryInto(draft).Value()), Written.Rules).Value();
        first.GiveWayTo(draft).Value();
        Assert.Equal((PlanState.Superseded, Written.Today), (first.State, first.SupersededOn));
    }

    [Fact]
    public void From_the_second_version_on_the_plan_says_what_changed()
    {
        var (first, goal) = Written.Agreed();
        var draft = first.Next(PlanVariant.Ordinary, Written.Today).Value();
        var ready = Written.Ready(goal.CarryInto(draft).Value());
        var silent = ready with { Words = ready.Words.Where(pair => pair.Key != PlanPart.WhatChanged).ToDictionary() };
        Assert.Equal(["MissingWhatChanged"], draft.Agree(silent, Written.Rules).Codes());
    }

    [Fact]
    public void The_table_of_moves_never_leads_back()
    {
        foreach (var (from, targets) in PlanMoves.Table) Assert.All(targets, to => Assert.True(to > from));
        Assert.Equal(Enum.GetValues<PlanState>().Order(), PlanMoves.Table.Keys.Order());
    }
}
