using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Interviews;

/// <summary>A version of a guide in a list, without its questions.</summary>
public sealed record GuideLine(Guid Id, Guid Root, int Edition, string Title, string Language, DateTimeOffset ChangedAt, DateTimeOffset? PublishedAt);

/// <summary>A page of the list.</summary>
public sealed record GuidePage(IReadOnlyList<GuideLine> Lines, int Page, int Pages);

/// <summary>All versions of all guides, by title, the newest version first.</summary>
public sealed class ListGuides(Database db)
{
    public const int PageSize = 50;

    public Task<Outcome<GuidePage>> Run(Actor actor, int page, CancellationToken stop) => db.Read<GuidePage>(actor, Act.GuideRead, async tx =>
    {
        var all = tx.Guides.AsNoTracking();
        var pages = Math.Max(1, (await all.CountAsync(stop) + PageSize - 1) / PageSize);
        var at = Math.Clamp(page, 1, pages);
        var lines = await all.OrderBy(g => g.Title).ThenByDescending(g => g.Edition).ThenBy(g => g.Id).Skip((at - 1) * PageSize).Take(PageSize)
            .Select(g => new GuideLine(g.Id, g.Root, g.Edition, g.Title, g.Language, g.ChangedAt, g.PublishedAt)).ToListAsync(stop);
        return new GuidePage(lines, at, pages);
    }, stop);
}
