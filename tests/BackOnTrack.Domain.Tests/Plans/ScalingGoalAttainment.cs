using BackOnTrack.Domain.Plans;
using FsCheck;
using FsCheck.Fluent;

namespace BackOnTrack.Domain.Tests.Plans;

public sealed class ScalingGoalAttainment
{
    private static readonly Gen<(int Weight, Attainment Level)> goal =
        from weight in Gen.Choose(1, 4)
        from level in Gen.Choose(-2, 2)
        select (weight, (Attainment)level);

    private static readonly Arbitrary<(int Weight, Attainment Level)[]> plans =
        Gen.Choose(1, 4).SelectMany(count => goal.ArrayOf(count)).ToArbitrary();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void All_as_hoped_is_fifty(int goals) =>
        Assert.Equal(50.00, GoalAttainmentScale.T([.. Enumerable.Repeat((1, Attainment.AsHoped), goals)])!.Value, 2);

    [Fact]
    public void One_goal_a_little_better_is_sixty() => Assert.Equal(60.00, GoalAttainmentScale.T([(1, Attainment.More)])!.Value, 2);

    [Fact]
    public void Three_goals_a_little_better_are_63_69() =>
        Assert.Equal(63.69, GoalAttainmentScale.T([.. Enumerable.Repeat((1, Attainment.More), 3)])!.Value, 2);

    [Fact]
    public void Without_goals_there_is_no_figure() => Assert.Null(GoalAttainmentScale.T([]));

    [Fact]
    public void As_much_better_as_worse_lies_as_far_above_fifty_as_below() => Holds(plan =>
        Near(Of(plan) - 50, 50 - Of([.. plan.Select(goal => (goal.Weight, (Attainment)(-(int)goal.Level)))])));

    [Fact]
    public void One_goal_reached_better_never_lowers_the_figure() => Holds(plan =>
        Enumerable.Range(0, plan.Length).Where(i => plan[i].Level < Attainment.MuchMore).All(i =>
            Of([.. plan.Select((goal, at) => at == i ? (goal.Weight, goal.Level + 1) : goal)]) > Of(plan)));

    [Fact]
    public void Only_the_proportion_of_the_weights_matters() => Holds(plan =>
        Near(Of(plan), Of([.. plan.Select(goal => (goal.Weight * 3, goal.Level))])));

    [Fact]
    public void The_order_of_the_goals_does_not_matter() => Holds(plan => Near(Of(plan), Of([.. plan.Reverse()])));

    [Fact]
    public void The_weight_of_a_single_goal_changes_nothing() => Holds(plan => Near(Of([plan[0]]), 50 + 10 * (int)plan[0].Level));

    private static double Of((int, Attainment)[] plan) => GoalAttainmentScale.T(plan)!.Value;
    private static bool Near(double a, double b) => Math.Abs(a - b) < 1e-9;
    private static void Holds(Func<(int Weight, Attainment Level)[], bool> property) =>
        Prop.ForAll(plans, property).QuickCheckThrowOnFailure();
}
