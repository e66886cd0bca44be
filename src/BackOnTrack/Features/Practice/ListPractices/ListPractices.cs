using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>A practice and how far it is.</summary>
public sealed record PracticeLine(Guid Id, string Name, DateTimeOffset ChangedAt, int? Edition, DateTimeOffset? PublishedAt, bool IsPublic, uint Version);

/// <summary>One page of the practices, those changed last first.</summary>
public sealed record PracticesPage(IReadOnlyList<PracticeLine> Lines, int All)
{
    public int Pages => (All + ListPractices.OnAPage - 1) / ListPractices.OnAPage;
}

public sealed class ListPractices(Database db)
{
    public const int OnAPage = 20;

    public Task<Outcome<PracticesPage>> Run(Actor actor, int page, CancellationToken stop) => db.Read<PracticesPage>(actor, Act.PracticeRead, async tx =>
    {
        var versions = tx.PracticeVersions;
        var lines = await tx.Practices.AsNoTracking().OrderByDescending(p => p.ChangedAt).ThenBy(p => p.Number).Skip((Math.Max(page, 1) - 1) * OnAPage).Take(OnAPage)
            .Select(p => new PracticeLine(p.Id, p.Name, p.ChangedAt, versions.Where(v => v.Practice == p.Id).Max(v => (int?)v.Edition), versions.Where(v => v.Practice == p.Id).Max(v => (DateTimeOffset?)v.PublishedAt), p.PublicVersion != null, p.Version)).ToListAsync(stop);
        return new PracticesPage(lines, await tx.Practices.CountAsync(stop));
    }, stop);
}
