using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Features.Evaluation;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Practice;

/// <summary>What a year cost: kinds as they may be shown, and what each source carries of that.</summary>
/// <param name="PerMentorship">Everything shown, per mentorship with an approved claim; null where a part is hidden.</param>
/// <param name="Figures">What the evaluation says of fees, travel and expenses per mentorship and per hour.</param>
public sealed record CostYear(Period Period, IReadOnlyList<ShownCost> Lines, IReadOnlyList<(string? Name, decimal Share, decimal Money)> Sources, decimal? PerMentorship, decimal? PerHour, IReadOnlyList<string> Figures)
{
    /// <summary>The sum of what is shown, and of nothing else: what is hidden cannot be found by subtraction.</summary>
    public decimal Sum => Lines.Sum(l => l.Line?.Money ?? 0);

    public bool IsWhole => Lines.All(l => l.Line is not null);
}

/// <summary>The period asked for and the year before it.</summary>
public sealed record Costs(IReadOnlyList<CostYear> Years);

/// <summary>The costs of the period asked for and of the year before it.</summary>
public sealed class ReadCosts(Database db, Words words)
{
    public Task<Outcome<Costs>> Run(Actor actor, FigureQuestion asked, CancellationToken stop) => db.Read<Costs>(actor, Act.CostRead, async tx =>
    {
        tx.Saw(Act.CostRead, null);
        return await tx.CostsOf(asked, words, stop);
    }, stop);
}
