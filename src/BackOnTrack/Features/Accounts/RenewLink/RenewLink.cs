using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Accounts;

/// <summary>
/// Asks for another one-time link: the first was lost, or the person lost password or phone. Another administrator grants
/// it; nobody makes one for themselves.
/// </summary>
public sealed class RenewLink(Database db)
{
    public async Task<Outcome<Invited>> Run(Actor actor, Guid account, CancellationToken stop)
    {
        OneTimeLink? link = null;
        var made = await db.Write(actor, Act.AccountChange, async tx =>
        {
            if (!await tx.Accounts.AnyAsync(a => a.Id == account && a.Disabled == null, stop)) return Refusal.NotFound;
            if (account == actor.Account) return new Refusal("Accounts.Refuse.OwnRights");
            var requests = tx.RightsRequests;
            if (await requests.AnyAsync(r => r.Account == account && r.Kind == RightsKind.Link && r.Answer == null, stop)) return new Refusal("Accounts.Refuse.Asked");
            link = await tx.Ask(new RightsRequest(RightsKind.Link, account, actor.Account, tx.Now), stop);
            tx.Did(Act.AccountChange, null, account);
            return account;
        }, stop);
        return made.Accepted(out var id, out var refusals) ? new Invited(id, link) : Outcome<Invited>.Refused(refusals);
    }
}
