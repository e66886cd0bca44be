using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

/// <summary>What a browser asks a passkey to sign: the same for everybody, so it says nothing about who exists.</summary>
[Needs(Act.SignIn, Anonymous = true, Rate = Rate.SignIn)]
public sealed class PasskeyOptionsPage(IPasskeyHandler<SignInAccount> passkeys, Tickets tickets) : BotPage
{
    public IActionResult OnGet() => Redirect("/sign-in");

    public async Task<IActionResult> OnPostAsync()
    {
        var asked = await passkeys.MakeRequestOptionsAsync(null, HttpContext);
        tickets.Give(HttpContext, new PasskeyState("sign-in", Guid.Empty, asked.AssertionState ?? ""), SignInPage.HalfWay);
        return Content(asked.RequestOptionsJson, "application/json");
    }
}
