using BackOnTrack.Vault;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace BackOnTrack.Features.Accounts;

/// <summary>Identity's hash of a password, sealed with the house's key: whoever reads the column, by whatever hat or dump, has nothing to guess against.</summary>
public sealed class SealedHasher(MasterKey master, IOptions<PasswordHasherOptions> options) : PasswordHasher<SignInAccount>(options)
{
    private const string Mark = "sealed:";

    public override string HashPassword(SignInAccount user, string password) =>
        Mark + Convert.ToBase64String(master.SealForTheHouse("account", "password_hash", user.Id, base.HashPassword(user, password)));

    public override PasswordVerificationResult VerifyHashedPassword(SignInAccount user, string hashedPassword, string providedPassword) =>
        base.VerifyHashedPassword(user, Open(user, hashedPassword), providedPassword);

    /// <summary>One without the mark was made before hashes were sealed.</summary>
    private string Open(SignInAccount user, string hash) =>
        hash.StartsWith(Mark, StringComparison.Ordinal) ? master.OpenForTheHouse("account", "password_hash", user.Id, Convert.FromBase64String(hash[Mark.Length..])) : hash;
}
