using BackOnTrack.Domain.Plans;

namespace BackOnTrack.Domain.Tests.Plans;

public sealed class WritingGoals
{
    [Fact]
    public void A_goal_needs_its_aim_and_all_five_levels()
    {
        var refused = Written.Draft().AddGoal(new GoalInput("", null, " ", "Som håbet", null, null), 0, Written.Rules);
        Assert.Equal(["Aim", "MuchLess", "Less", "More", "MuchMore"], refused.Refusals.Select(refusal => refusal.Field));
    }

    [Fact]
    public void Two_levels_that_read_alike_cannot_be_told_apart_and_are_refused() =>
        Assert.Equal(["LevelsAlike"], Written.Draft().AddGoal(Written.Home() with { More = "jeg står på en liste " }, 0, Written.Rules).Codes());

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void A_weight_is_between_one_and_four(int weight) =>
        Assert.Equal(["WeightOutside"], Written.Draft().AddGoal(Written.Home(weight), 0, Written.Rules).Codes());

    [Fact]
    public void A_plan_has_at_most_four_goals()
    {
        var plan = Written.Draft();
        for (var i = 0; i < 4; i++) Assert.Empty(plan.AddGoal(Written.Home(), i, Written.Rules).Codes());
        Assert.Equal(["TooManyGoals"], plan.AddGoal(Written.Home(), 4, Written.Rules).Codes());
    }

    [Fact]
    public void A_goal_carried_over_and_left_alone_is_the_same_version()
    {
        var (plan, goal) = Written.Agreed();
        var draft = plan.Next(PlanVariant.Ordinary, Written.Today).Value();
        var carried = goal.CarryInto(draft).Value();
        carried.Describe(draft, carried.Said()).Value();
        Assert.Equal((goal.Root, 1, true), (carried.Root, carried.Edition, carried.IsUnchanged));
        Assert.NotEqual(goal.Id, carried.Id);
    }

    [Fact]
    public void A_goal_changed_is_a_new_version_and_the_agreed_one_keeps_its_words()
    {
        var (plan, goal) = Written.Agreed();
        var draft = plan.Next(PlanVariant.Ordinary, Written.Today).Value();
        var carried = goal.CarryInto(draft).Value();
        carried.Describe(draft, carried.Said() with { AsHoped = "Jeg har en aftale med boligkontoret" }).Value();
        carried.Describe(draft, carried.Said() with { AsHoped = "Jeg har to aftaler med boligkontoret" }).Value();
        Assert.Equal((goal.Root, 2, false), (carried.Root, carried.Edition, carried.IsUnchanged));
        Assert.Equal("Jeg står på en liste", goal.AsHoped.Text);
    }

    [Fact]
    public void A_goal_is_described_only_in_its_own_draft()
    {
        var goal = Written.GoalIn(Written.Draft());
        Assert.Equal(["NotADraft"], goal.Describe(Written.Draft(), Written.Home(2)).Codes());
        Assert.Equal(["NotADraft"], goal.CarryInto(Written.Agreed().Plan).Codes());
    }
}
