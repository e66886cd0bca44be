using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <summary>
/// Shows a recipient outside the system the copy and nothing else. Expired, recalled, replaced, never made, or its recipient
/// no longer in the register: one answer for all. That it was opened is written down with the file.
/// </summary>
public sealed class OpenCopy(Database db)
{
    public Task<Outcome<string>> Run(string token, CancellationToken stop) => db.Read<string>(Actor.House, Act.DisclosureOpened, async tx =>
    {
        if (await tx.StillOpen(token).SingleOrDefaultAsync(stop) is not { } it) return Refusal.NotFound;
        var copy = await tx.Open(await tx.DisclosureCopies.AsNoTracking().SingleAsync(c => c.Id == it.Id, stop), stop);
        it.Opened(tx.Now);
        tx.Did(Act.DisclosureOpened, it.Mentee, it.Id);
        return copy.Frozen!.Text;
    }, stop);
}

/// <summary>Whether the address still leads somewhere. Programmes that look ahead of people open no copy by it.</summary>
public sealed class FindCopy(Database db)
{
    public Task<Outcome<bool>> Run(string token, CancellationToken stop) => db.Read<bool>(Actor.House, Act.CopyOpen, async tx => await tx.StillOpen(token).AnyAsync(stop) ? true : Refusal.NotFound, stop);
}

internal static class CopyAddress
{
    public static IQueryable<Disclosure> StillOpen(this Tx tx, string token)
    {
        var (hash, today) = (OneTimeLink.HashOf(token), tx.Now.Day());
        var registered = tx.Recipients.Where(r => r.From <= today && (r.Until == null || r.Until > today));
        return tx.Disclosures.Where(d => d.Hash == hash && d.State == ShareState.InForce && d.Expires >= today && registered.Any(r => r.Id == d.Recipient));
    }
}
