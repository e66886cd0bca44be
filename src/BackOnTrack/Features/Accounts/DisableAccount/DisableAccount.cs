using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Accounts;

/// <summary>Shuts an account: its sign-ins end with this very transaction, its link no longer works, its periods stay.</summary>
public sealed class DisableAccount(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid account, CancellationToken stop) => db.Write(actor, Act.AccountChange, async tx =>
    {
        if (await tx.Accounts.SingleOrDefaultAsync(a => a.Id == account && a.Disabled == null, stop) is not { } found) return Refusal.NotFound;
        if (account == actor.Account) return new Refusal("Accounts.Refuse.OwnRights");
        if (await LastAdministrator.Is(tx, account, stop)) return new Refusal("Accounts.Refuse.LastAdministrator");
        found.Disabled = tx.Now;
        foreach (var link in await tx.Set<AccountLink>().Where(l => l.Account == account && l.Used == null).ToListAsync(stop)) link.Used = tx.Now;
        await tx.EndSignIns(account, "disabled", stop);
        tx.Did(Act.AccountChange, null, account);
        return account;
    }, stop);
}
