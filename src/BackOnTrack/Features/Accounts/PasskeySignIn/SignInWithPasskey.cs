using BackOnTrack.Access;
using BackOnTrack.Data;
using Microsoft.AspNetCore.Identity;

namespace BackOnTrack.Features.Accounts;

/// <summary>A passkey that checked its person (finger, face, code) is both proofs at once.</summary>
public sealed class SignInWithPasskey(Keyring ring, IPasskeyHandler<SignInAccount> passkeys, UserManager<SignInAccount> users)
{
    /// <summary>Whose passkey signed, or null.</summary>
    public Task<SignInAccount?> Run(HttpContext context, PasskeyState asked, string credential, CancellationToken stop) => ring.Work(async () =>
    {
        var signed = asked.Purpose == "sign-in" && credential.Length > 0
            ? await passkeys.PerformAssertionAsync(new() { HttpContext = context, CredentialJson = credential, AssertionState = asked.State }) : null;
        if (signed is { Succeeded: true, User.Disabled: null, Passkey.IsUserVerified: true })
        {
            await users.AddOrUpdatePasskeyAsync(signed.User, signed.Passkey);
            return signed.User;
        }
        ring.Did(Keyring.Nobody, new Entry(Act.SignIn) { Outcome = "refused", Code = "Accounts.Refuse.Passkey" });
        return null;
    }, stop);
}
