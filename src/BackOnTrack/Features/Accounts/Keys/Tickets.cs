using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace BackOnTrack.Features.Accounts;

/// <summary>
/// Small encrypted cookies for the steps of signing in: what one page must tell the next, for a few minutes, without a
/// session on the server. Nobody is signed in by one.
/// </summary>
public sealed class Tickets(IDataProtectionProvider protection, TimeProvider clock)
{
    private sealed record Box<T>(DateTimeOffset Until, T Value);

    /// <summary>Gives the browser a ticket.</summary>
    public void Give<T>(HttpContext context, T value, TimeSpan lives) => context.Response.Cookies.Append(NameOf<T>(),
        Protector<T>().Protect(JsonSerializer.Serialize(new Box<T>(clock.GetUtcNow() + lives, value))),
        new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, IsEssential = true, Path = "/" });

    /// <summary>The ticket the browser holds, if it is ours and still good.</summary>
    public T? Held<T>(HttpContext context) where T : class
    {
        if (context.Request.Cookies[NameOf<T>()] is not { } closed) return null;
        try
        {
            var box = JsonSerializer.Deserialize<Box<T>>(Protector<T>().Unprotect(closed));
            return box is not null && box.Until > clock.GetUtcNow() ? box.Value : null;
        }
        catch (CryptographicException) { return null; }
    }

    /// <summary>Takes the ticket back.</summary>
    public void Drop<T>(HttpContext context) => context.Response.Cookies.Delete(NameOf<T>(), new() { Secure = context.Request.IsHttps, Path = "/" });

    private static string NameOf<T>() => "bot-" + Data.Snake.Of(typeof(T).Name).Replace('_', '-');

    private IDataProtector Protector<T>() => protection.CreateProtector("accounts", typeof(T).Name);
}

/// <summary>The password was right; the second proof is still to come.</summary>
/// <param name="Stamp">The account's security stamp: a change of any key makes the ticket worthless.</param>
/// <param name="MaySetUp">There is no second proof yet, or it was just given: another may be set up.</param>
/// <param name="Renews">Given to somebody signed in, for another second proof: it is worth nothing without that sign-in, and begins none.</param>
public sealed record HalfSignIn(Guid Account, string Stamp, string To, bool MaySetUp, bool Renews = false);

/// <summary>An authenticator's key that is shown and not yet proved.</summary>
public sealed record FreshKey(Guid Account, string Key);

/// <summary>Something shown once and kept nowhere: recovery codes, the one-time link of an invitation.</summary>
public sealed record ShownOnce(Guid About, string[] Lines);

/// <summary>What a passkey is asked to sign.</summary>
public sealed record PasskeyState(string Purpose, Guid Account, string State);
