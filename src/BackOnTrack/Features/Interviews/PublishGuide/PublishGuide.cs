using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Interviews;

/// <summary>From now on interviews can be held by this version, and it is never changed.</summary>
public sealed class PublishGuide(Database db)
{
    /// <param name="seen">Which save the page showed: nobody publishes a text they have not seen.</param>
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, uint seen, CancellationToken stop) => db.Write(actor, Act.GuideKeep, async tx =>
    {
        if (await tx.Guides.SingleOrDefaultAsync(g => g.Id == id, stop) is not { } guide) return Refusal.NotFound;
        if (!guide.IsPublished && guide.Version != seen) return Refusal.Conflict;
        if (!guide.Publish(actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.GuideKeep, null, id);
        return id;
    }, stop);
}

/// <summary>Begins the draft of the next version with the words of the newest one.</summary>
public sealed class NextGuide(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.GuideKeep, async tx =>
    {
        if (await tx.Guides.AsNoTracking().SingleOrDefaultAsync(g => g.Id == id, stop) is not { } guide) return Refusal.NotFound;
        await tx.InLine($"guide {guide.Root}", stop);
        var newest = await tx.Guides.AsNoTracking().Where(g => g.Root == guide.Root).OrderByDescending(g => g.Edition).FirstAsync(stop);
        if (!guide.Next(newest, actor.Account, tx.Now).Accepted(out var next, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(next);
        await tx.SaveChangesAsync(stop);
        tx.Did(Act.GuideKeep, null, next.Id);
        return next.Id;
    }, stop);
}
