using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Privacy;

[Needs(Act.ErasurePropose)]
public sealed class TakeBackErasurePage(TakeBackErasure takeBack, OfferTakingBack offer) : BotPage
{
    public string Reference { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await offer.Run(Actor, id, Stop), r => Reference = r);

    public async Task<IActionResult> OnPostAsync(Guid id) => await Answer(await takeBack.Run(Actor, id, Stop), _ => Redirect("/erasures"), () => OnGetAsync(id));
}
