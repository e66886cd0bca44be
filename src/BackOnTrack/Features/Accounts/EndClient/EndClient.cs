using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Accounts;

/// <summary>Shuts another system out with this very transaction: secret, hat, posting and open sign-in. One administrator is enough to take away.</summary>
public sealed class EndClient(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.AccountChange, async tx =>
    {
        if (await tx.Set<ApiClient>().SingleOrDefaultAsync(c => c.Id == id, stop) is not { } client) return Refusal.NotFound;
        if (client.End(actor.Account, tx.Now) is { } refusal) return refusal;
        foreach (var worn in await tx.AccountRoles.Where(r => r.Account == id && r.Until == null).ToListAsync(stop)) worn.Until = tx.Now;
        foreach (var reach in await tx.Set<Reach>().Where(r => r.Account == id && r.File == null && r.Until == null).ToListAsync(stop)) reach.End(tx.Now);
        await tx.EndSignIns(id, "disabled", stop);
        tx.Did(Act.AccountChange, null, id);
        return id;
    }, stop);
}

/// <summary>What the page asks about before it is done.</summary>
public sealed class ReadClient(Database db)
{
    public Task<Outcome<ApiClient>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<ApiClient>(actor, Act.AccountList, async tx =>
    {
        if (await tx.Set<ApiClient>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, stop) is not { } client) return Refusal.NotFound;
        tx.Saw(Act.AccountList, null, id);
        return client;
    }, stop);
}
