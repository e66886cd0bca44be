using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.AspNetCore.Identity;

namespace BackOnTrack.Features.Accounts;

/// <summary>
/// Starts an account, or starts it anew, from a one-time link: the person chooses a password nobody else knows. Earlier
/// keys and sign-ins end with it. The second proof comes next.
/// </summary>
public sealed class AcceptLink(Keyring ring, UserManager<SignInAccount> users, PasswordRule rule)
{
    /// <summary>Whose link it is, while it is good.</summary>
    public Task<string?> Whose(string token, CancellationToken stop) => ring.Work(async () => (await Find(token, stop))?.DisplayName, stop);

    /// <summary>The account that may now give its second proof.</summary>
    public Task<Outcome<HalfSignIn>> Run(string token, string password, CancellationToken stop) => ring.Work<Outcome<HalfSignIn>>(async () =>
    {
        if (await Find(token, stop) is not { } account)
        {
            ring.Did(Keyring.Nobody, new Entry(Act.SignIn) { Outcome = "refused", Code = "Accounts.Refuse.Link" });
            return Refusal.NotFound;
        }
        if (rule.Check(password, account.DisplayName, account.UserName) is { } refusal) return refusal;
        if (await ring.Run("update bot.account_link set used = $2 where hash = $1 and used is null", stop, OneTimeLink.HashOf(token), ring.Now) != 1) return Refusal.NotFound;
        if (account.PasswordHash is not null) await ring.Tell(account.Id, NoticeKind.LinkUsed, stop);
        await ForgetKeys(account, stop);
        account.PasswordHash = users.PasswordHasher.HashPassword(account, password);
        account.TwoFactorEnabled = false;
        await users.UpdateSecurityStampAsync(account);
        ring.Did(new Actor(account.Id, Role.System), new Entry(Act.OwnAccountChange, Record: account.Id));
        return new HalfSignIn(account.Id, account.SecurityStamp!, "/", MaySetUp: true);
    }, stop);

    private async Task<SignInAccount?> Find(string token, CancellationToken stop)
    {
        var found = await ring.Ask("select account from bot.account_link where hash = $1 and used is null and expires > $2",
            r => r.GetGuid(0), stop, OneTimeLink.HashOf(token), ring.Now);
        return found.Count == 1 && await users.FindByIdAsync(found[0].ToString()) is { Disabled: null } account ? account : null;
    }

    private async Task ForgetKeys(SignInAccount account, CancellationToken stop)
    {
        await ring.Run("delete from bot.account_passkey where account = $1", stop, account.Id);
        await ring.Run("delete from bot.account_token where account = $1", stop, account.Id);
        await ring.Run("update bot.sign_in set ended = $2, ended_because = 'new_start' where account = $1 and ended is null", stop, account.Id, ring.Now);
    }
}
