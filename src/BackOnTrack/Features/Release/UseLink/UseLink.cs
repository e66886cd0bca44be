using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Release;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Release;

/// <summary>What somebody outside sees behind their address: who is asked by function, one point, and a code to name it by.</summary>
/// <param name="What">What was agreed in words; null for a point of the pack.</param>
public sealed record OutsideItem(ReleaseOwner Owner, ReleaseArea Area, string? What, string Code);

/// <summary>The owner outside says that their point is done. Used, too old or never made: one answer for all.</summary>
public sealed class UseLink(Database db)
{
    public Task<Outcome<Guid>> Run(string token, string? words, CancellationToken stop) => db.Write(Actor.House, Act.ReleaseConfirm, async tx =>
    {
        if (await tx.OpenLink(token).SingleOrDefaultAsync(stop) is not { } link) return Refusal.NotFound;
        var item = await tx.ReleaseItems.SingleAsync(i => i.Id == link.Item, stop);
        if (!item.Confirm(link.MadeFor, words, tx.Programme.Release, tx.Doer.Today).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        link.Use(tx.Now);
        tx.Did(Act.ReleaseConfirm, item.Mentee, item.Id);
        return item.Id;
    }, stop);
}

/// <summary>
/// What stands behind an address that still works. Who opens it is not known, a programme that looks ahead of people as well as the
/// owner outside: each time it is a disclosure, written down with the file under the machine's name.
/// </summary>
public sealed class FindLink(Database db)
{
    public Task<Outcome<OutsideItem>> Run(string token, CancellationToken stop) => db.Read<OutsideItem>(Actor.House, Act.ReleaseLinkUse, async tx =>
    {
        if (await tx.OpenLink(token).AsNoTracking().SingleOrDefaultAsync(stop) is not { } link) return Refusal.NotFound;
        var item = await tx.ReleaseItems.AsNoTracking().SingleAsync(i => i.Id == link.Item, stop);
        if (!item.IsOpen || item.Asked != link.MadeFor) return Refusal.NotFound;
        await tx.Open(item, stop);
        tx.Saw(Act.ReleaseLinkShown, item.Mentee, item.Id);
        return new OutsideItem(link.MadeFor, item.Area, item.What?.Text, link.Code);
    }, stop);
}

internal static class ReleaseAddress
{
    extension(Tx tx)
    {
        public IQueryable<ReleaseLink> OpenLink(string token)
        {
            var hash = OneTimeLink.HashOf(token);
            return tx.ReleaseLinks.Where(l => l.Hash == hash && l.UsedAt == null && l.Expires > tx.Now);
        }
    }
}
