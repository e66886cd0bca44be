using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>Two scenarios as they stand now, and which there are to choose from.</summary>
public sealed record ComparedScenarios(IReadOnlyList<ScenarioLine> All, ScenarioSheet? A, ScenarioSheet? B)
{
    /// <summary>Years both speak of.</summary>
    public int Years => A is null || B is null ? 0 : Math.Min(A.Years.Count, B.Years.Count);

    public bool SameMoney => A?.Plan.Currency == B?.Plan.Currency;
}

public sealed class CompareScenarios(Database db)
{
    /// <summary>As many scenarios as a list to choose from bears.</summary>
    private const int Most = 100;

    public Task<Outcome<ComparedScenarios>> Run(Actor actor, Guid? a, Guid? b, CancellationToken stop) => db.Read<ComparedScenarios>(actor, Act.AdoptionRead, async tx =>
    {
        var all = await tx.Scenarios.AsNoTracking().OrderByDescending(s => s.ChangedAt).ThenByDescending(s => s.Id).Take(Most)
            .Select(s => new ScenarioLine(s.Id, s.Name, s.Country, s.Edition, s.ChangedAt)).ToListAsync(stop);
        return new ComparedScenarios(all, a is { } one ? await tx.Scenario(one, null, 1, stop) : null, b is { } other ? await tx.Scenario(other, null, 1, stop) : null);
    }, stop);
}
