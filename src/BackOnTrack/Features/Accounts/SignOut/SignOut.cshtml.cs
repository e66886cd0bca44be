using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

[Needs(Act.SignOut)]
public sealed class SignOutPage(SignInDesk desk) : BotPage
{
    public IActionResult OnGet() => Redirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        await desk.End(HttpContext, Actor, Stop);
        return Redirect("/sign-in");
    }
}
