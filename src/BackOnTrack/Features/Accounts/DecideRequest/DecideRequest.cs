using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Accounts;

/// <summary>
/// Answers what another administrator asked for. Granted, it is done in the same transaction by the one who grants it,
/// who also hands over the link; whoever asked may only take it back. The database holds the same line.
/// </summary>
public sealed class DecideRequest(Database db)
{
    public async Task<Outcome<Invited>> Run(Actor actor, Guid request, RightsAnswer answer, CancellationToken stop)
    {
        (OneTimeLink? link, var kind) = (null, RightsKind.Invitation);
        var done = await db.Write(actor, Act.AccountDecide, async tx =>
        {
            if (await tx.RightsRequests.SingleOrDefaultAsync(r => r.Id == request, stop) is not { } found) return Refusal.NotFound;
            if (found.Decide(actor.Account, answer, tx.Now) is { } refusal) return refusal;
            await tx.SaveChangesAsync(stop); // the answer first: what follows is let through because of it
            if (answer is RightsAnswer.Granted)
            {
                if (await Outdated(tx, found, stop) is { } outdated) return outdated;
                link = await tx.Grant(found, stop);
            }
            kind = found.Kind;
            tx.Did(Act.AccountDecide, null, found.Account);
            return found.Account;
        }, stop);
        return done.Accepted(out var account, out var refusals) ? new Invited(account, link) { Kind = kind } : Outcome<Invited>.Refused(refusals);
    }

    /// <summary>What may have changed since it was asked for.</summary>
    private static async Task<Refusal?> Outdated(Tx tx, RightsRequest asked, CancellationToken stop)
    {
        if (asked.Kind is RightsKind.Client) return asked.Expires > tx.Now.Day() ? null : new("Accounts.Refuse.Expires", Values: [ApiClient.LongestDays]);
        if (asked.Kind is RightsKind.Invitation)
        {
            var normalized = asked.UserName!.ToUpperInvariant();
            return await tx.Accounts.AnyAsync(a => a.NormalizedUserName == normalized, stop) ? new("Accounts.Refuse.UserNameTaken") : null;
        }
        if (!await tx.Accounts.AnyAsync(a => a.Id == asked.Account && a.Disabled == null, stop)) return new("Accounts.Refuse.Closed");
        var worn = await tx.AccountRoles.Where(r => r.Account == asked.Account && r.Unit == asked.Unit && r.Until == null).Select(r => r.Role).ToListAsync(stop);
        return asked.Hats.Any(hat => worn.Contains(Snake.Parse<Role>(hat))) ? new("Accounts.Refuse.HatWorn") : null;
    }
}
