using BackOnTrack.Vault;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace BackOnTrack.Features.Accounts;

/// <summary>
/// Identity's store on our tables. The authenticator's key rests sealed and the recovery codes rest as keyed hashes,
/// so that a stolen dump opens no account.
/// </summary>
public sealed class AccountStore(AccountsContext context, MasterKey master, IdentityErrorDescriber? describer = null)
    : UserOnlyStore<SignInAccount, AccountsContext, Guid, IdentityUserClaim<Guid>, IdentityUserLogin<Guid>, IdentityUserToken<Guid>, IdentityUserPasskey<Guid>>(context, describer)
{
    private const string Table = "account_token", Column = "value";

    public override Task SetAuthenticatorKeyAsync(SignInAccount user, string key, CancellationToken cancellationToken) =>
        base.SetAuthenticatorKeyAsync(user, Convert.ToBase64String(master.SealForTheHouse(Table, Column, user.Id, key)), cancellationToken);

    public override async Task<string?> GetAuthenticatorKeyAsync(SignInAccount user, CancellationToken cancellationToken) =>
        await base.GetAuthenticatorKeyAsync(user, cancellationToken) is { Length: > 0 } box
            ? master.OpenForTheHouse(Table, Column, user.Id, Convert.FromBase64String(box)) : null;

    public override Task ReplaceCodesAsync(SignInAccount user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(code => Hashed(user, code)), cancellationToken);

    public override Task<bool> RedeemCodeAsync(SignInAccount user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, Hashed(user, code), cancellationToken);

    private string Hashed(SignInAccount user, string code) => Convert.ToBase64String(master.Exact("recovery", $"{user.Id:N}|{code.Trim().ToUpperInvariant()}"));
}
