using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

[Needs(Act.AccountChange), StepUp]
public sealed class RenewLinkPage(RenewLink act, ShowAccount show, Tickets tickets) : BotPage
{
    public AccountSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await show.Run(Actor, id, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPostAsync(Guid id) => await Answer(await act.Run(Actor, id, Stop), invited =>
    {
        if (invited.Link is not { } link) return Redirect("/accounts/requests");
        tickets.Give(HttpContext, new ShownOnce(id, [link.Path]), SignInPage.HalfWay);
        return Redirect($"/accounts/{id}");
    }, () => OnGetAsync(id));
}
