using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.AspNetCore.Identity;

namespace BackOnTrack.Features.Accounts;

/// <summary>Chooses another password; every other sign-in ends with the old one.</summary>
public sealed class ChangePassword(Keyring ring, UserManager<SignInAccount> users, Attempts attempts, PasswordRule rule)
{
    public Task<Outcome<Nothing>> Run(Actor actor, string current, string fresh, CancellationToken stop) => ring.Work<Outcome<Nothing>>(async () =>
    {
        var what = $"password|{actor.Account:N}";
        var account = await users.FindByIdAsync(actor.Account.ToString()) ?? throw new InvalidOperationException("Somebody is signed in without an account.");
        if (!await attempts.Count(what, account.Id, stop) || (account.PasswordHash is not null && !await users.CheckPasswordAsync(account, current)))
        {
            ring.Did(actor, new Entry(Act.OwnAccountChange, Record: account.Id) { Outcome = "refused", Code = "Accounts.Refuse.Current" });
            return new Refusal("Accounts.Refuse.Current", "Current");
        }
        await attempts.Forgive(what, stop);
        if (rule.Check(fresh, account.DisplayName, account.UserName) is { } refusal)
        {
            ring.Did(actor, new Entry(Act.OwnAccountChange, Record: account.Id) { Outcome = "refused", Code = refusal.Code });
            return refusal;
        }
        account.PasswordHash = users.PasswordHasher.HashPassword(account, fresh);
        await users.UpdateSecurityStampAsync(account);
        await ring.Run("update bot.sign_in set ended = $2, ended_because = 'password_changed' where account = $1 and ended is null and id <> $3", stop, account.Id, ring.Now, actor.SignIn);
        await ring.Tell(account.Id, NoticeKind.PasswordChanged, stop);
        ring.Did(actor, new Entry(Act.OwnAccountChange, Record: account.Id));
        return Nothing.Value;
    }, stop);
}
