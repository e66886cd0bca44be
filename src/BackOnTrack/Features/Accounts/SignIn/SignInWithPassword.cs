using BackOnTrack.Access;
using BackOnTrack.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace BackOnTrack.Features.Accounts;

/// <summary>
/// The first proof. An unknown name, a wrong password, a locked name and a disabled account are one answer, after the
/// same work: the attempt is counted, a hash is compared, an entry is written.
/// </summary>
public sealed class SignInWithPassword(Keyring ring, UserManager<SignInAccount> users, IPasswordHasher<SignInAccount> hasher, IOptions<PasswordHasherOptions> options, Attempts attempts)
{
    private static readonly SignInAccount Stranger = new();
    private static string? _decoy;

    /// <summary>The account whose password it was, or null.</summary>
    public async Task<SignInAccount?> Run(string name, string password, CancellationToken stop)
    {
        _decoy ??= new PasswordHasher<SignInAccount>(options).HashPassword(Stranger, Guid.NewGuid().ToString());
        var (account, free) = await ring.Work(async () =>
        {
            var found = await users.FindByNameAsync(name);
            return (found, await attempts.Count(Of(name), found?.Id, stop));
        }, stop);
        var hash = account?.PasswordHash ?? _decoy;
        var right = hasher.VerifyHashedPassword(account ?? Stranger, hash, password) != PasswordVerificationResult.Failed;
        var welcome = right && free && account is { Disabled: null, PasswordHash: not null };
        return await ring.Work(async () =>
        {
            if (welcome) await attempts.Forgive(Of(name), stop);
            else ring.Did(Keyring.Nobody, new Entry(Act.SignIn, Record: account?.Id) { Outcome = "refused", Code = "Accounts.Refuse.SignIn" });
            return welcome ? account : null;
        }, stop);
    }

    private string Of(string name) => $"name|{users.NormalizeName(name.Trim())}";
}
