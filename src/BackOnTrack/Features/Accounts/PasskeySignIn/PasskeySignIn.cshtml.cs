using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

/// <summary>Signs in with a passkey; for somebody signed in already it is the fresh proof.</summary>
[Needs(Act.SignIn, Anonymous = true, Rate = Rate.SignIn)]
public sealed class PasskeySignInPage(SignInWithPasskey act, SignInDesk desk, Tickets tickets, Arrival arrival, Keyring ring) : BotPage
{
    [BindProperty] public string Credential { get; set; } = "";
    [BindProperty(SupportsGet = true)] public string? To { get; set; }

    public IActionResult OnGet() => Redirect("/sign-in");

    public async Task<IActionResult> OnPostAsync()
    {
        var asked = tickets.Held<PasskeyState>(HttpContext);
        tickets.Drop<PasskeyState>(HttpContext);
        if (asked is null || await act.Run(HttpContext, asked, Credential, Stop) is not { } account)
            return await Answer<Nothing>(new Refusal("Accounts.Refuse.Passkey"), _ => Page(), () => Task.FromResult<IActionResult>(Page()));
        if (User.Actor() is { } actor && actor.Account == account.Id && await desk.Lives(actor, Stop))
        {
            await ring.Work(() =>
            {
                ring.Did(actor, new Entry(Act.SignIn, Record: actor.SignIn));
                return desk.Proved(actor, Stop);
            }, Stop);
            return Redirect(LocalPath.Of(To));
        }
        return await desk.Start(HttpContext, account.Id, Stop) is null ? Redirect("/sign-in") : Redirect(await arrival.Next(account.Id, LocalPath.Of(To), Stop));
    }
}
