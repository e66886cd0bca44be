using BackOnTrack.Access;
using BackOnTrack.Domain.Privacy;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Privacy;

[Needs(Act.ErasurePropose)]
public sealed class ProposeErasurePage(ProposeErasure propose, OfferProposing offer) : BotPage
{
    [BindProperty] public ErasureInput Input { get; set; } = new();
    public ToPropose Offer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await offer.Run(Actor, id, Stop), o => Offer = o);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await propose.Run(Actor, id, Input, Stop), _ => Redirect("/erasures"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
