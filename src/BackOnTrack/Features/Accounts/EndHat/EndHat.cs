using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Accounts;

/// <summary>Ends a hat in this instant; the period stays. A coordinator's posting ends with it. The last administrator stays one.</summary>
public sealed class EndHat(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid account, Guid hat, CancellationToken stop) => db.Write(actor, Act.AccountChange, async tx =>
    {
        var worn = await tx.AccountRoles.SingleOrDefaultAsync(r => r.Id == hat && r.Account == account && r.Until == null, stop);
        if (worn is null) return Refusal.NotFound;
        if (worn.Role == Role.Administrator && await LastAdministrator.Is(tx, account, stop)) return new Refusal("Accounts.Refuse.LastAdministrator");
        worn.Until = tx.Now;
        if (worn.Role == Role.Coordinator)
            foreach (var posting in await tx.Reaches.Where(r => r.Account == account && r.Capacity == Capacity.Coordinator && r.File == null && r.Unit == worn.Unit && r.Until == null).ToListAsync(stop))
                posting.End(tx.Now);
        tx.Tell(account, NoticeKind.RolesChanged);
        tx.Did(Act.AccountChange, null, account);
        return account;
    }, stop);
}

/// <summary>Without an administrator nobody could be let in any more.</summary>
internal static class LastAdministrator
{
    public static async Task<bool> Is(Tx tx, Guid account, CancellationToken stop)
    {
        var administrators = await tx.AccountRoles.Where(r => r.Role == Role.Administrator && (r.Until == null || r.Until > tx.Now)
            && tx.Set<Account>().Any(a => a.Id == r.Account && a.Disabled == null)).Select(r => r.Account).Distinct().ToListAsync(stop);
        return administrators.Count == 1 && administrators[0] == account;
    }
}
