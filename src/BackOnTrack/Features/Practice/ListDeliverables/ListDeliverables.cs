using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>Something a practice has led to, and its newest file.</summary>
public sealed record DeliverableLine(Guid Id, DeliverableKind Kind, string Title, string Language, bool IsPublic, int Edition);

/// <summary>One page of the library, by title.</summary>
public sealed record Library(IReadOnlyList<DeliverableLine> Lines, int All)
{
    public int Pages => (All + ListDeliverables.OnAPage - 1) / ListDeliverables.OnAPage;
}

public sealed class ListDeliverables(Database db)
{
    public const int OnAPage = 30;

    public Task<Outcome<Library>> Run(Actor actor, int page, CancellationToken stop) => db.Read<Library>(actor, Act.DeliverableRead, async tx =>
    {
        var versions = tx.DeliverableVersions;
        var lines = await tx.Deliverables.AsNoTracking().OrderBy(d => d.Title).ThenBy(d => d.Id).Skip((Math.Max(page, 1) - 1) * OnAPage).Take(OnAPage)
            .Select(d => new DeliverableLine(d.Id, d.Kind, d.Title, d.Language, d.IsPublic, versions.Where(v => v.Deliverable == d.Id && v.WithdrawnAt == null).Max(v => (int?)v.Edition) ?? 0)).ToListAsync(stop);
        return new Library(lines, await tx.Deliverables.CountAsync(stop));
    }, stop);
}
