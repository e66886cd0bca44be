using System.Security.Claims;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;

namespace BackOnTrack.Web;

/// <summary>What the cookie says: which sign-in this is, and what the header shows. Rights are never read from it.</summary>
public static class SignedIn
{
    public const string Account = "account", SignIn = "sign_in", Hat = "hat", Hats = "hats", Name = "name";

    /// <summary>The actor the cookie names, or null when nobody is signed in.</summary>
    public static Actor? Actor(this ClaimsPrincipal user) => user.Identity?.IsAuthenticated == true
        ? new(Guid.Parse(user.FindFirstValue(Account)!), Snake.Parse<Role>(user.FindFirstValue(Hat)!), Guid.Parse(user.FindFirstValue(SignIn)!))
        : null;

    /// <summary>The hats the account had at sign-in, for the switcher; the database decides when one is put on.</summary>
    public static IEnumerable<Role> HatsOf(this ClaimsPrincipal user) => user.FindAll(Hats).Select(c => Snake.Parse<Role>(c.Value));

    /// <summary>The person's display name, for the header.</summary>
    public static string NameOf(this ClaimsPrincipal user) => user.FindFirstValue(Name) ?? "";

    /// <summary>The claims of a fresh sign-in.</summary>
    public static ClaimsPrincipal Principal(Guid account, Guid signIn, Role hat, IEnumerable<Role> hats, string name, string language) => new(new ClaimsIdentity(
    [
        new("sub", account.ToString()), // what an antiforgery token is bound to: a form outlives its sign-in and its hat, never its account
        new(Languages.Claim, language), new(Account, account.ToString()), new(SignIn, signIn.ToString()), new(Hat, Snake.Of(hat)), new(Name, name),
        .. hats.Select(h => new Claim(Hats, Snake.Of(h))),
    ], "house"));
}
