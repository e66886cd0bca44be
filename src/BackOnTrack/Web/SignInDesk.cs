using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.AspNetCore.Authentication;
using Npgsql;

namespace BackOnTrack.Web;

/// <summary>
/// Starts and ends sign-ins. It works before anybody is signed in, so it asks the account tables directly; they hold
/// nobody's case.
/// </summary>
public sealed class SignInDesk(NpgsqlDataSource source, TimeProvider clock)
{
    /// <summary>The longest a sign-in lasts, however busy.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(10);

    /// <summary>
    /// Starts a sign-in for an account whose proof was just checked, under its first hat, and writes the log entry.
    /// Null when the account is disabled or has no hat today.
    /// </summary>
    public async Task<Actor?> Start(HttpContext context, Guid account, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var (name, hats) = await Hats(account, now, stop);
        if (hats.Count == 0) return null;
        var actor = new Actor(account, hats[0], Guid.CreateVersion7());
        await using var batch = source.CreateBatch();
        batch.BatchCommands.Add(new("insert into bot.sign_in (id, account, hat, started, last_seen, ends, device) values ($1, $2, $3, $4, $4, $5, $6)")
        {
            Parameters =
            {
                new() { Value = actor.SignIn }, new() { Value = account }, new() { Value = Snake.Of(actor.Hat) },
                new() { Value = now.UtcDateTime }, new() { Value = (now + Longest).UtcDateTime }, new() { Value = Device(context) },
            },
        });
        batch.BatchCommands.Add(Logged(actor, now, Act.SignIn));
        await batch.ExecuteNonQueryAsync(stop);
        await context.SignInAsync("house", SignedIn.Principal(account, actor.SignIn, actor.Hat, hats, name));
        return actor;
    }

    /// <summary>Ends this sign-in for good and takes what the browser keeps.</summary>
    public async Task End(HttpContext context, Actor actor, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await using var batch = source.CreateBatch();
        batch.BatchCommands.Add(new("update bot.sign_in set ended = $2, ended_because = 'signed_out' where id = $1 and ended is null")
        { Parameters = { new() { Value = actor.SignIn }, new() { Value = now.UtcDateTime } } });
        batch.BatchCommands.Add(Logged(actor, now, Act.SignOut));
        await batch.ExecuteNonQueryAsync(stop);
        await context.SignOutAsync("house");
        context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
    }

    /// <summary>Puts another of the account's hats on. False when the account does not have it today.</summary>
    public async Task<bool> PutOn(HttpContext context, Actor actor, Role hat, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var (name, hats) = await Hats(actor.Account, now, stop);
        if (!hats.Contains(hat)) return false;
        await using var batch = source.CreateBatch();
        batch.BatchCommands.Add(new("update bot.sign_in set hat = $2 where id = $1 and ended is null")
        { Parameters = { new() { Value = actor.SignIn }, new() { Value = Snake.Of(hat) } } });
        batch.BatchCommands.Add(Logged(actor with { Hat = hat }, now, Act.HatChange));
        await batch.ExecuteNonQueryAsync(stop);
        await context.SignInAsync("house", SignedIn.Principal(actor.Account, actor.SignIn, hat, hats, name));
        return true;
    }

    private async Task<(string Name, List<Role> Hats)> Hats(Guid account, DateTimeOffset now, CancellationToken stop)
    {
        await using var ask = source.CreateCommand("""
            select a.display_name, r.role from bot.account a join bot.account_role r on r.account = a.id
            where a.id = $1 and a.disabled is null and r.since <= $2 and (r.until is null or r.until > $2) order by r.since, r.id
            """);
        ask.Parameters.Add(new() { Value = account });
        ask.Parameters.Add(new() { Value = now.UtcDateTime });
        var (name, hats) = ("", new List<Role>());
        await using var rows = await ask.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop)) { name = rows.GetString(0); hats.Add(Snake.Parse<Role>(rows.GetString(1))); }
        return (name, hats);
    }

    private static NpgsqlBatchCommand Logged(Actor actor, DateTimeOffset now, Act act) =>
        new("insert into bot.act_log (at, actor, hat, act, class, outcome, record, request) values ($1, $2, $3, $4, 'sign_in', 'done', $5, $5)")
        {
            Parameters = { new() { Value = now.UtcDateTime }, new() { Value = actor.Account }, new() { Value = Snake.Of(actor.Hat) }, new() { Value = Snake.Of(act) }, new() { Value = actor.SignIn } },
        };

    private static string Device(HttpContext context)
    {
        var says = context.Request.Headers.UserAgent.ToString();
        return says.Length > 120 ? says[..120] : says;
    }
}
