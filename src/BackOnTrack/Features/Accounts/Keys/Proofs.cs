using BackOnTrack.Access;
using BackOnTrack.Data;
using Microsoft.AspNetCore.Identity;

namespace BackOnTrack.Features.Accounts;

/// <summary>Takes the second proof: the code of an authenticator app, or one of the recovery codes. Each works once.</summary>
public sealed class Proofs(Keyring ring, UserManager<SignInAccount> users, Attempts attempts)
{
    /// <summary>Whether the code is right; a wrong one is counted and written down.</summary>
    /// <param name="stamp">The security stamp of the first proof, where that is kept in a ticket: once a key was changed, no code is right any more.</param>
    public Task<bool> Take(Guid account, string code, CancellationToken stop, string? stamp = null) => ring.Work(async () =>
    {
        var free = await attempts.Count(Of(account), account, stop);
        var right = free && await users.FindByIdAsync(account.ToString()) is { Disabled: null } user && (stamp is null || user.SecurityStamp == stamp) && await IsRight(user, code.Trim(), stop);
        if (right) await attempts.Forgive(Of(account), stop);
        else ring.Did(Keyring.Nobody, new Entry(Act.SignIn, Record: account) { Outcome = "refused", Code = "Accounts.Refuse.Code" });
        return right;
    }, stop);

    private async Task<bool> IsRight(SignInAccount user, string code, CancellationToken stop)
    {
        if (code.Length > 8) return (await users.RedeemTwoFactorRecoveryCodeAsync(user, code)).Succeeded;
        if (await users.GetAuthenticatorKeyAsync(user) is not { } key || OneTimeCode.StepOf(key, code, ring.Now) is not { } step) return false;
        return await ring.Run("update bot.account set last_code = $2 where id = $1 and last_code < $2", stop, user.Id, step) == 1;
    }

    private static string Of(Guid account) => $"code|{account:N}";
}
