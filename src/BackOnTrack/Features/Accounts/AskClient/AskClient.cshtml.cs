using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

[Needs(Act.AccountInvite), StepUp]
public sealed class AskClientPage(AskClient act, UnitsToChoose units, Tickets tickets) : BotPage
{
    [BindProperty] public ClientForm Input { get; set; } = new();
    public IReadOnlyList<Web.TagHelpers.Choice> Units { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => Show(await units.Run(Actor, Stop), found => Units = found);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return await Again(OnGetAsync);
        return await Answer(await act.Run(Actor, Input, Stop), made =>
        {
            if (made.Link is not { } secret) return Redirect("/accounts/requests");
            tickets.Give(HttpContext, new ShownOnce(made.Account, [secret.Token]), SignInPage.HalfWay);
            return Redirect("/accounts/clients");
        }, OnGetAsync);
    }
}
