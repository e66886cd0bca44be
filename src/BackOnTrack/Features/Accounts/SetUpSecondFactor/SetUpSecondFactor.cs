using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.AspNetCore.Identity;

namespace BackOnTrack.Features.Accounts;

/// <summary>Takes an authenticator app into use once its first code proves it, and makes ten recovery codes.</summary>
public sealed class SetUpSecondFactor(Keyring ring, UserManager<SignInAccount> users, IUserStore<SignInAccount> store)
{
    /// <summary>The recovery codes, to be shown once.</summary>
    public Task<Outcome<string[]>> Run(HalfSignIn half, FreshKey fresh, string code, CancellationToken stop) => ring.Work<Outcome<string[]>>(async () =>
    {
        var by = new Actor(fresh.Account, Role.System);
        if (!half.MaySetUp || await users.FindByIdAsync(fresh.Account.ToString()) is not { Disabled: null } account || account.SecurityStamp != half.Stamp) return Refusal.NotFound;
        if (OneTimeCode.StepOf(fresh.Key, code, ring.Now) is not { } step)
        {
            ring.Did(Keyring.Nobody, new Entry(Act.OwnAccountChange, Record: fresh.Account) { Outcome = "refused", Code = "Accounts.Refuse.Code" });
            return new Refusal("Accounts.Refuse.Code", "Code");
        }
        var isAnother = account.TwoFactorEnabled;
        await ((IUserAuthenticatorKeyStore<SignInAccount>)store).SetAuthenticatorKeyAsync(account, fresh.Key, stop);
        await users.SetTwoFactorEnabledAsync(account, enabled: true);
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(account, 10) ?? [];
        await ring.Run("update bot.account set last_code = $2 where id = $1", stop, account.Id, step);
        if (isAnother) await ring.Tell(account.Id, NoticeKind.SecondFactorChanged, stop);
        ring.Did(by, new Entry(Act.OwnAccountChange, Record: account.Id));
        return codes.ToArray();
    }, stop);
}
