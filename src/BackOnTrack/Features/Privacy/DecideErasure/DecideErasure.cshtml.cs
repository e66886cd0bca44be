using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Privacy;

[Needs(Act.ErasureDecide), StepUp]
public sealed class DecideErasurePage(DecideErasure decide, OfferErasure offer) : BotPage
{
    [BindProperty] public DecideErasureInput Input { get; set; } = new();
    public ErasureToDecide Offer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await offer.Run(Actor, id, Stop), o => Offer = o);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await decide.Run(Actor, id, Input, Stop), _ => Redirect("/erasures"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
