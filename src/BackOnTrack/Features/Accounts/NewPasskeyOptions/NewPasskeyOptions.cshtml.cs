using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

/// <summary>What a browser needs to make a passkey for one's account.</summary>
[Needs(Act.OwnAccountChange, Rate = Rate.SignIn), StepUp]
public sealed class NewPasskeyOptionsPage(Keyring ring, IPasskeyHandler<SignInAccount> passkeys, UserManager<SignInAccount> users, SignInDesk desk, Tickets tickets) : BotPage
{
    public IActionResult OnGet() => Redirect("/account/passkeys");

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await desk.IsFresh(Actor, Stop)) return NotFound();
        var made = await ring.Work(async () =>
        {
            var account = await users.FindByIdAsync(Actor.Account.ToString()) ?? throw new InvalidOperationException("Somebody is signed in without an account.");
            return await passkeys.MakeCreationOptionsAsync(new() { Id = account.Id.ToString(), Name = account.UserName!, DisplayName = account.DisplayName }, HttpContext);
        }, Stop);
        tickets.Give(HttpContext, new PasskeyState("new", Actor.Account, made.AttestationState ?? ""), SignInPage.HalfWay);
        return Content(made.CreationOptionsJson, "application/json");
    }
}
