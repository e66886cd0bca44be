using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Interviews;

/// <summary>A version of a guide with the others of it.</summary>
public sealed record GuideSheet(InterviewGuide Guide, string ChangedBy, IReadOnlyList<GuideLine> Editions)
{
    public bool IsNewest => Editions.Max(e => e.Edition) == Guide.Edition;
}

public sealed class ReadGuide(Database db)
{
    /// <summary>As many versions stand beside one another at the most, the newest ones.</summary>
    private const int Most = 50;

    public Task<Outcome<GuideSheet>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<GuideSheet>(actor, Act.GuideRead, async tx =>
    {
        if (await tx.Guides.AsNoTracking().SingleOrDefaultAsync(g => g.Id == id, stop) is not { } guide) return Refusal.NotFound;
        var editions = await tx.Guides.AsNoTracking().Where(g => g.Root == guide.Root).OrderByDescending(g => g.Edition).Take(Most)
            .Select(g => new GuideLine(g.Id, g.Root, g.Edition, g.Title, g.Language, g.ChangedAt, g.PublishedAt)).ToListAsync(stop);
        var names = await tx.NamesOf([guide.ChangedBy], stop);
        return new GuideSheet(guide, names.GetValueOrDefault(guide.ChangedBy, ""), editions);
    }, stop);
}
