using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

/// <summary>The second pair of eyes: grant or decline what another one asked for, or take back what one asked for oneself.</summary>
[Needs(Act.AccountDecide), StepUp]
public sealed class DecideRequestPage(DecideRequest act, ReadRequest read, Tickets tickets) : BotPage
{
    public RequestLine Line { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid request) => Show(await read.Run(Actor, request, Stop), line => Line = line);

    public async Task<IActionResult> OnPostAsync(Guid request, RightsAnswer answer) => await Answer(await act.Run(Actor, request, answer, Stop), done =>
    {
        if (done.Link is not { } link) return Redirect("/accounts/requests");
        var isClient = done.Kind is RightsKind.Client;
        tickets.Give(HttpContext, new ShownOnce(done.Account, [isClient ? link.Token : link.Path]), SignInPage.HalfWay);
        return Redirect(isClient ? "/accounts/clients" : $"/accounts/{done.Account}");
    }, () => OnGetAsync(request));
}
