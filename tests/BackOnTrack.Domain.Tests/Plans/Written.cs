using BackOnTrack.Domain.Plans;

namespace BackOnTrack.Domain.Tests.Plans;

/// <summary>Plans and goals as they are written in these tests.</summary>
internal static class Written
{
    public static readonly DateOnly Today = new(2026, 3, 2);
    public static readonly DateOnly FirstMeeting = new(2026, 2, 10);
    public static readonly PlanRules Rules = PlanRules.Default;

    public static GoalInput Home(int weight = 1) => new(
        "Et sted at bo, når jeg kommer ud", "Jeg har ikke spurgt nogen", "Jeg har ringet til kommunen", "Jeg står på en liste",
        "Jeg har set et værelse", "Jeg har en nøgle", weight, DependsOnOthers: true, LifeArea.Housing);

    public static Plan Draft(PlanVariant variant = PlanVariant.Ordinary) => Plan.First(Guid.CreateVersion7(), Guid.CreateVersion7(), 1, variant, FirstMeeting);

    public static Goal GoalIn(Plan plan, int already = 0) => plan.AddGoal(Home(), already, Rules).Value();

    public static Agreeing Ready(params Goal[] goals) => new(
        Today, Today, Today.AddMonths(3), FirstMeeting, ReadThrough: true,
        Enum.GetValues<PlanPart>().ToDictionary(part => part, part => $"Ord om {part}"), goals, ["Modelund"]);

    public static (Plan Plan, Goal Goal) Agreed()
    {
        var plan = Draft();
        var goal = GoalIn(plan);
        plan.Agree(Ready(goal), Rules).Value();
        return (plan, goal);
    }

    public static IEnumerable<string> Codes<T>(this Outcome<T> outcome) => outcome.Refusals.Select(refusal => refusal.Code["Plans.Refuse.".Length..]);
}
