using BackOnTrack.Data;
using BackOnTrack.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Plans;

/// <summary>One version of a plan with its words opened.</summary>
public sealed record PlanSheet(Plan Plan, IReadOnlyList<PlanText> Texts, IReadOnlyList<Goal> Goals)
{
    /// <summary>The words of every part that has any.</summary>
    public IReadOnlyDictionary<PlanPart, string> Words { get; } =
        Texts.Where(text => text.Words.Text.Length > 0).ToDictionary(text => text.Part, text => text.Words.Text);

    /// <summary>The row of one part, also when it is empty.</summary>
    public PlanText? Of(PlanPart part) => Texts.FirstOrDefault(text => text.Part == part);

    /// <summary>Every word the mentee would carry.</summary>
    public IEnumerable<string> AllWords() => Words.Values.Concat(Goals.SelectMany(goal => goal.AllWords()));

    /// <summary>Every text and the row it lies in, by where it stands: a part by its name, a goal by its root.</summary>
    public IReadOnlyDictionary<string, (Guid Row, string Words)> ByPlace() => Texts.Where(text => text.Words.Text.Length > 0).Select(text => ($"{text.Part}", text.Id, text.Words.Text))
        .Concat(Goals.Select(goal => ($"{goal.Root:N}", goal.Id, string.Join('\n', goal.AllWords())))).ToDictionary(place => place.Item1, place => (place.Id, place.Item3.ReplaceLineEndings("\n")));

    public static async Task<PlanSheet> Read(Tx tx, Plan plan, CancellationToken stop)
    {
        var texts = await tx.PlanTexts.Where(text => text.Plan == plan.Id).ToListAsync(stop);
        var goals = await tx.Goals.Where(goal => goal.Plan == plan.Id).OrderBy(goal => goal.Position).ToListAsync(stop);
        await tx.Open<PlanText>(texts, stop);
        await tx.Open<Goal>(goals, stop);
        return new(plan, texts, goals);
    }
}
