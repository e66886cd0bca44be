using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>A scenario in a list.</summary>
public sealed record ScenarioLine(Guid Id, string Name, string Country, int Edition, DateTimeOffset ChangedAt);

/// <summary>One page of the scenarios, those changed last first.</summary>
public sealed record ScenariosPage(IReadOnlyList<ScenarioLine> Lines, int All)
{
    public int Pages => (All + ListScenarios.OnAPage - 1) / ListScenarios.OnAPage;
}

public sealed class ListScenarios(Database db)
{
    public const int OnAPage = 20;

    public Task<Outcome<ScenariosPage>> Run(Actor actor, int page, CancellationToken stop) => db.Read<ScenariosPage>(actor, Act.AdoptionRead, async tx =>
        new ScenariosPage(await tx.Scenarios.AsNoTracking().OrderByDescending(s => s.ChangedAt).ThenByDescending(s => s.Id).Skip((Math.Max(page, 1) - 1) * OnAPage).Take(OnAPage)
            .Select(s => new ScenarioLine(s.Id, s.Name, s.Country, s.Edition, s.ChangedAt)).ToListAsync(stop), await tx.Scenarios.CountAsync(stop)), stop);
}
