using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>A published version with its words, and until when it was in force.</summary>
public sealed record VersionSheet(PracticeVersion Version, DateTimeOffset? Until);

public sealed class ReadVersion(Database db)
{
    public Task<Outcome<VersionSheet>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<VersionSheet>(actor, Act.PracticeRead, async tx =>
    {
        var version = await tx.PracticeVersions.AsNoTracking().SingleOrDefaultAsync(v => v.Id == id, stop);
        if (version is null) return Refusal.NotFound;
        var next = await tx.PracticeVersions.Where(v => v.Practice == version.Practice && v.Edition == version.Edition + 1).Select(v => (DateTimeOffset?)v.PublishedAt).SingleOrDefaultAsync(stop);
        return new VersionSheet(version, next);
    }, stop);
}
