using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.AspNetCore.Identity;

namespace BackOnTrack.Features.Accounts;

/// <summary>Adds a passkey to one's own account.</summary>
public sealed class AddPasskey(Keyring ring, IPasskeyHandler<SignInAccount> passkeys, UserManager<SignInAccount> users)
{
    public Task<Outcome<Nothing>> Run(Actor actor, HttpContext context, PasskeyState? asked, string name, string credential, CancellationToken stop) => ring.Work<Outcome<Nothing>>(async () =>
    {
        var made = asked?.Purpose == "new" && asked.Account == actor.Account && credential.Length > 0
            ? await passkeys.PerformAttestationAsync(new() { HttpContext = context, CredentialJson = credential, AttestationState = asked.State }) : null;
        if (made is not { Succeeded: true } || made.UserEntity.Id != actor.Account.ToString() || await users.FindByIdAsync(made.UserEntity.Id) is not { } account)
        {
            ring.Did(actor, new Entry(Act.OwnAccountChange, Record: actor.Account) { Outcome = "refused", Code = "Accounts.Refuse.Passkey" });
            return new Refusal("Accounts.Refuse.Passkey");
        }
        made.Passkey.Name = name.Trim() is { Length: > 0 } given ? given[..Math.Min(given.Length, 60)] : DeviceName.Of(context.Request.Headers.UserAgent.ToString());
        await users.AddOrUpdatePasskeyAsync(account, made.Passkey);
        await ring.Tell(account.Id, NoticeKind.PasskeyAdded, stop);
        ring.Did(actor, new Entry(Act.OwnAccountChange, Record: account.Id));
        return Nothing.Value;
    }, stop);
}
