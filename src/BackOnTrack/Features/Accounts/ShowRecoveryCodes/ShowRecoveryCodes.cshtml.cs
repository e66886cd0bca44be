using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

/// <summary>Ten codes for the day the phone is lost: shown once, kept nowhere.</summary>
[Needs(Act.OwnAccountChange)]
public sealed class ShowRecoveryCodesPage(Tickets tickets, Arrival arrival) : BotPage
{
    [BindProperty(SupportsGet = true)] public string? To { get; set; }
    public string[] Codes { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (tickets.Held<ShownOnce>(HttpContext) is not { } shown || shown.About != Actor.Account) return Redirect("/account");
        Codes = shown.Lines;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        tickets.Drop<ShownOnce>(HttpContext);
        return Redirect(await arrival.Next(Actor.Account, LocalPath.Of(To), Stop));
    }
}
