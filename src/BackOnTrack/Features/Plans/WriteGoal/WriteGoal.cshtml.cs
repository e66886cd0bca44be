using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>One goal with its five levels on a page of its own.</summary>
[Needs(Act.PlanWrite)]
public sealed class WriteGoalPage(ReadDraft read, WriteGoal write, Words words, Programme programme) : DraftedPage
{
    [BindProperty] public GoalForm Input { get; set; } = new();
    public DraftSheet Draft { get; private set; } = null!;
    public Guid? Goal { get; private set; }
    public override string DraftAddress => DraftPlace.At(Draft.Plan.Mentee, PlanForms.Goal, Goal ?? Draft.Plan.Mentorship);

    public IEnumerable<Choice> Weights { get; } = [.. Enumerable.Range(1, 4).Select(weight => new Choice($"{weight}", $"{weight}"))];
    public IEnumerable<Choice> Areas => Choice.From(words, "Plans.LifeArea", programme.Plans.LifeAreas);

    public async Task<IActionResult> OnGet(Guid id, Guid? goal)
    {
        var shown = await Load(id, goal);
        if (Draft is null) return shown;
        var row = Draft.Sheet.Goals.FirstOrDefault(row => row.Id == goal);
        if (goal is not null && row is null) return NotFound();
        Restore(Draft.Typed);
        if (row is null) return shown;
        Input = GoalForm.Of(row);
        Input.Version = TypedOver(row.Version);
        return shown;
    }

    public async Task<IActionResult> OnPost(Guid id, Guid? goal) => await Answer(
        await write.Run(Actor, new(id, goal, Input.Version, Input.Says()), Stop),
        _ => Redirect($"/mentorships/{id}/plan/draft"),
        async () =>
        {
            var shown = await Load(id, goal);
            if (Draft?.Sheet.Goals.FirstOrDefault(row => row.Id == goal) is not { } row || row.Version == Input.Version) return shown;
            await TheyWereFaster(row.Id, GoalForm.Of(row), Input);
            Input.Version = row.Version;
            return shown;
        });

    private async Task<IActionResult> Load(Guid id, Guid? goal) => Show(await read.Run(Actor, id, Stop, PlanForms.Goal, goal), draft => (Draft, Goal) = (draft, goal));
}

/// <summary>A goal as it is typed in.</summary>
public sealed class GoalForm
{
    public string? Aim { get; set; }
    public string? MuchLess { get; set; }
    public string? Less { get; set; }
    public string? AsHoped { get; set; }
    public string? More { get; set; }
    public string? MuchMore { get; set; }
    public int Weight { get; set; } = 1;
    public bool DependsOnOthers { get; set; }
    public LifeArea? Area { get; set; }
    public uint Version { get; set; }

    public GoalInput Says() => new(Aim, MuchLess, Less, AsHoped, More, MuchMore, Weight, DependsOnOthers, Area);

    public static GoalForm Of(Goal goal)
    {
        var says = goal.Said();
        return new()
        {
            Aim = says.Aim, MuchLess = says.MuchLess, Less = says.Less, AsHoped = says.AsHoped, More = says.More, MuchMore = says.MuchMore,
            Weight = says.Weight, DependsOnOthers = says.DependsOnOthers, Area = says.Area, Version = goal.Version,
        };
    }
}
