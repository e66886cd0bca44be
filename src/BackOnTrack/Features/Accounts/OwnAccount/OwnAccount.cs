using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Accounts;

/// <summary>One's own account: name, language, keys, and where one is signed in.</summary>
public sealed class OwnAccount(Database db)
{
    public Task<Outcome<OwnSheet>> Run(Actor actor, CancellationToken stop) => db.Read<OwnSheet>(actor, Act.OwnAccountRead, async tx =>
    {
        var account = await tx.Accounts.AsNoTracking().SingleAsync(a => a.Id == actor.Account, stop);
        var open = await tx.SignIns.AsNoTracking().Where(s => s.Account == actor.Account && s.Ended == null && s.Ends > tx.Now).OrderByDescending(s => s.LastSeen).Take(20).ToListAsync(stop);
        var passkeys = await tx.Database.SqlQuery<PasskeyLine>($"""
            select encode(credential_id, 'hex') as "Id", coalesce(data ->> 'Name', '') as "Name", (data ->> 'CreatedAt')::timestamptz as "Made"
            from bot.account_passkey where account = {actor.Account} order by 3
            """).ToListAsync(stop);
        return new OwnSheet(account, open, passkeys);
    }, stop);
}

public sealed record OwnSheet(Account Account, IReadOnlyList<SignIn> SignIns, IReadOnlyList<PasskeyLine> Passkeys);

public sealed record PasskeyLine(string Id, string Name, DateTimeOffset Made);
