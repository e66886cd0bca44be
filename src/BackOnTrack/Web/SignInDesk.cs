using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Accounts;
using Microsoft.AspNetCore.Authentication;

namespace BackOnTrack.Web;

/// <summary>Starts, proves and ends sign-ins. The cookie only names one; whether it holds stands in the database.</summary>
public sealed class SignInDesk(Keyring ring)
{
    /// <summary>The longest a sign-in lasts, however busy.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(10);

    /// <summary>How long a proof counts as fresh before what cannot be undone.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    private sealed record Face(string Name, string Language, Role Hat);

    /// <summary>
    /// Starts a sign-in for an account whose proof was just checked, under its first hat, and writes the log entry.
    /// Null when the account is disabled or has no hat today.
    /// </summary>
    public Task<Actor?> Start(HttpContext context, Guid account, CancellationToken stop) => ring.Work(async () =>
    {
        var faces = await Faces(account, stop);
        if (faces.Count == 0) return null;
        var actor = new Actor(account, faces[0].Hat, Guid.CreateVersion7());
        var device = DeviceName.Of(context.Request.Headers.UserAgent.ToString());
        await ring.Run("""
            insert into bot.account_notice (id, account, kind, at, device)
            select gen_random_uuid(), $1, 'new_device', $2, $3 where exists (select from bot.sign_in where account = $1)
              and not exists (select from bot.sign_in where account = $1 and device = $3)
            """, stop, account, ring.Now, device);
        await ring.Run("""
            insert into bot.sign_in (id, account, hat, started, last_seen, ends, proved, device) values ($1, $2, $3, $4, $4, $5, $4, $6)
            """, stop, actor.SignIn, account, Snake.Of(actor.Hat), ring.Now, ring.Now + Longest, device);
        ring.Did(actor, new Entry(Act.SignIn, Record: actor.SignIn));
        await Stamp(context, actor, faces);
        return actor;
    }, stop);

    /// <summary>Ends this sign-in for good and takes what the browser keeps.</summary>
    public async Task End(HttpContext context, Actor actor, CancellationToken stop)
    {
        await ring.Work(async () =>
        {
            await ring.Run("update bot.sign_in set ended = $2, ended_because = 'signed_out' where id = $1 and ended is null", stop, actor.SignIn, ring.Now);
            ring.Did(actor, new Entry(Act.SignOut, Record: actor.SignIn));
            return Nothing.Value;
        }, stop);
        await context.SignOutAsync("house");
        context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
    }

    /// <summary>Puts another of the account's hats on. False when the sign-in has ended or the account does not have the hat today.</summary>
    public Task<bool> PutOn(HttpContext context, Actor actor, Role hat, CancellationToken stop) => ring.Work(async () =>
    {
        var faces = await Faces(actor.Account, stop);
        var wears = faces.Any(f => f.Hat == hat) && await ring.Run($"update bot.sign_in set hat = $3 where {Living}", stop, actor.SignIn, ring.Now, Snake.Of(hat)) == 1;
        ring.Did(actor, new Entry(Act.HatChange, Record: actor.SignIn) { Outcome = wears ? "done" : "denied" });
        if (wears) await Stamp(context, actor with { Hat = hat }, faces);
        return wears;
    }, stop);

    /// <summary>Whether this sign-in still opens anything: asked when a page was not there, and where no unit of work asks.</summary>
    public Task<bool> Lives(Actor actor, CancellationToken stop) => ring.Work(async () =>
        (await ring.Ask($"""
            select 1 from bot.sign_in s where {Living} and exists (select from bot.account a where a.id = s.account and a.disabled is null)
              and exists (select from bot.account_role r where r.account = s.account and r.role = s.hat and r.since <= $2 and (r.until is null or r.until > $2))
            """, r => 1, stop, actor.SignIn, ring.Now)).Count > 0, stop);

    /// <summary>Whether the person has proved to be there within the last minutes.</summary>
    public Task<bool> IsFresh(Actor actor, CancellationToken stop) => ring.Work(async () =>
        (await ring.Ask("select 1 from bot.sign_in where id = $1 and ended is null and proved > $2", r => 1, stop, actor.SignIn, ring.Now - Fresh)).Count > 0, stop);

    /// <summary>Remembers that the person has just proved to be there.</summary>
    public Task<bool> Proved(Actor actor, CancellationToken stop) => ring.Work(async () =>
        await ring.Run($"update bot.sign_in set proved = $2 where {Living}", stop, actor.SignIn, ring.Now) == 1, stop);

    private const string Living = "id = $1 and ended is null and ends > $2 and last_seen > $2 - interval '30 minutes'";

    private Task<List<Face>> Faces(Guid account, CancellationToken stop) => ring.Ask("""
        select a.display_name, a.language, r.role from bot.account a join bot.account_role r on r.account = a.id
        where a.id = $1 and a.disabled is null and r.since <= $2 and (r.until is null or r.until > $2) order by r.since, r.id
        """, r => new Face(r.GetString(0), r.GetString(1), Snake.Parse<Role>(r.GetString(2))), stop, account, ring.Now);

    private static Task Stamp(HttpContext context, Actor actor, List<Face> faces) =>
        context.SignInAsync("house", SignedIn.Principal(actor.Account, actor.SignIn, actor.Hat, faces.Select(f => f.Hat).Distinct(), faces[0].Name, faces[0].Language));
}
