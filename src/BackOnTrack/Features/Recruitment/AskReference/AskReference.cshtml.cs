using BackOnTrack.Access;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

[Needs(Act.ReferenceAsk)]
public sealed class AskReferencePage(AskReference ask, OfferReference offer, Tickets tickets) : BotPage
{
    private static readonly TimeSpan toShow = TimeSpan.FromMinutes(10);

    [BindProperty] public AskReferenceInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await offer.Run(Actor, id, Stop), _ => { });

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await ask.Run(Actor, id, Input, Stop), asked =>
        {
            tickets.Give(HttpContext, new ShownOnce(id, [$"/references/{asked.Token}"]), toShow);
            return Redirect($"/applications/{id}");
        }, () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
