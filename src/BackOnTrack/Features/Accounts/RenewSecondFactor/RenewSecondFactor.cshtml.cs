using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

/// <summary>The way to another authenticator app, for somebody who has just proved to be there.</summary>
[Needs(Act.OwnAccountChange), StepUp]
public sealed class RenewSecondFactorPage(Keyring ring, UserManager<SignInAccount> users, SignInDesk desk, Tickets tickets) : BotPage
{
    public async Task<IActionResult> OnGetAsync()
    {
        if (!await desk.IsFresh(Actor, Stop)) return NotFound();
        var account = await ring.Work(() => users.FindByIdAsync(Actor.Account.ToString()), Stop);
        tickets.Give(HttpContext, new HalfSignIn(Actor.Account, account?.SecurityStamp ?? "", "/account", MaySetUp: true, Renews: true), SignInPage.HalfWay);
        return Redirect("/sign-in/second-factor");
    }
}
