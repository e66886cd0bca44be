using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Accounts;

/// <summary>Ends every sign-in of somebody at once: a lost laptop, a doubt.</summary>
public sealed class EndSignIns(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid account, CancellationToken stop) => db.Write(actor, Act.AccountEndSignIns, async tx =>
    {
        if (!await tx.Accounts.AnyAsync(a => a.Id == account, stop)) return Refusal.NotFound;
        await tx.EndSignIns(account, "administrator", stop);
        tx.Tell(account, NoticeKind.SignInsEnded);
        tx.Did(Act.AccountEndSignIns, null, account);
        return account;
    }, stop);
}
