using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

[Needs(Act.AccountInvite), StepUp]
public sealed class InviteAccountPage(InviteAccount act, UnitsToChoose units, Tickets tickets) : BotPage
{
    [BindProperty] public Invitation Input { get; set; } = new();
    public IReadOnlyList<Web.TagHelpers.Choice> Units { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => Show(await units.Run(Actor, Stop), found => Units = found);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return await Again(OnGetAsync);
        return await Answer(await act.Run(Actor, Input, Stop), invited =>
        {
            if (invited.Link is not { } link) return Redirect("/accounts/requests");
            tickets.Give(HttpContext, new ShownOnce(invited.Account, [link.Path]), SignInPage.HalfWay);
            return Redirect($"/accounts/{invited.Account}");
        }, OnGetAsync);
    }
}
