using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Accounts;

/// <summary>Ends every other sign-in of one's own.</summary>
public sealed class EndOwnSignIns(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, CancellationToken stop) => db.Write(actor, Act.OwnAccountChange, async tx =>
    {
        foreach (var other in await tx.SignIns.Where(s => s.Account == actor.Account && s.Id != actor.SignIn && s.Ended == null).ToListAsync(stop))
            (other.Ended, other.EndedBecause) = (tx.Now, "ended_by_owner");
        tx.Did(Act.OwnAccountChange, null, actor.Account);
        return actor.Account;
    }, stop);
}
