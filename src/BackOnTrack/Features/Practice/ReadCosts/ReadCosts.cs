using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Features.Evaluation;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Practice;

/// <summary>What a year cost: kinds as they may be shown, and what each source carries of that.</summary>
/// <param name="PerMentorship">Everything, per mentorship with approved hours; null where that would tell what few people cost.</param>
/// <param name="Figures">What the figures say of the same, by the same rule.</param>
public sealed record CostYear(Period Period, IReadOnlyList<ShownCost> Lines, IReadOnlyList<SourceCost> Sources, decimal? PerMentorship, decimal? PerHour, IReadOnlyList<string> Figures)
{
    /// <summary>The sum of what is shown, and of nothing else: what is hidden cannot be found by subtraction.</summary>
    public decimal Sum => Lines.Sum(l => l.Line?.Money ?? 0);
}

/// <summary>What a source carries: of what is shown in all, and of what a mentorship and an hour came to.</summary>
/// <param name="Name">Null for what no source carries.</param>
public sealed record SourceCost(string? Name, decimal Share, decimal Money, decimal? PerMentorship, decimal? PerHour)
{
    /// <summary>Every source's part of the sum. Amounts are rounded one after the other so that they add up to it.</summary>
    public static IReadOnlyList<SourceCost> Of(CostYear year, IEnumerable<(string? Name, decimal Share)> shares)
    {
        var (parts, share, before) = (new List<SourceCost>(), 0m, 0m);
        foreach (var source in shares)
        {
            share += source.Share;
            var money = Math.Round(year.Sum * share, 2, MidpointRounding.AwayFromZero);
            parts.Add(new(source.Name, source.Share, money - before, year.PerMentorship * source.Share, year.PerHour * source.Share));
            before = money;
        }
        return parts;
    }
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
