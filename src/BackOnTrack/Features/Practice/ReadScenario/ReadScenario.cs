using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>A scenario's version with what it comes to, and which versions there are.</summary>
/// <param name="Seen">Which save the scenario is at.</param>
public sealed record ScenarioSheet(Guid Id, uint Seen, int Newest, int Edition, DateTimeOffset WrittenAt, AdoptionPlan Plan, IReadOnlyList<(int Edition, DateTimeOffset At)> Versions)
{
    public bool IsNewest => Edition == Newest;

    /// <summary>Reckoned anew each time: what is kept is the plan, never its sums.</summary>
    public IReadOnlyList<YearNeed> Years { get; } = AdoptionNeed.Of(Plan);
}

public sealed class ReadScenario(Database db)
{
    /// <summary>As many versions as a page names, the newest first.</summary>
    private const int MostVersions = 50;

    /// <param name="edition">An older version; the newest when nobody asks.</param>
    public Task<Outcome<ScenarioSheet>> Run(Actor actor, Guid id, int? edition, CancellationToken stop) => db.Read<ScenarioSheet>(actor, Act.AdoptionRead, async tx =>
        await tx.Scenario(id, edition, MostVersions, stop) is { } sheet ? sheet : Refusal.NotFound, stop);
}

/// <summary>A scenario for a page and for a file.</summary>
public static class ScenarioInTx
{
    public static async Task<ScenarioSheet?> Scenario(this Tx tx, Guid id, int? edition, int most, CancellationToken stop)
    {
        var scenario = await tx.Scenarios.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, stop);
        if (scenario is null) return null;
        var asked = edition ?? scenario.Edition;
        var version = await tx.ScenarioVersions.AsNoTracking().SingleOrDefaultAsync(v => v.Scenario == id && v.Edition == asked, stop);
        if (version is null) return null;
        var versions = await tx.ScenarioVersions.AsNoTracking().Where(v => v.Scenario == id).OrderByDescending(v => v.Edition).Take(most).Select(v => new { v.Edition, v.WrittenAt }).ToListAsync(stop);
        return new(id, scenario.Version, scenario.Edition, asked, version.WrittenAt, version.Plan, [.. versions.Select(v => (v.Edition, v.WrittenAt))]);
    }
}
