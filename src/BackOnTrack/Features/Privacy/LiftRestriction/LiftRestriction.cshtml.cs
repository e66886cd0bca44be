using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Privacy;

[Needs(Act.RestrictionLift)]
public sealed class LiftRestrictionPage(LiftRestriction lift, OfferLifting offer) : BotPage
{
    [BindProperty] public LiftInput Input { get; set; } = new();
    public ToLift Offer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await offer.Run(Actor, id, Stop), o => Offer = o);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await lift.Run(Actor, id, Input, Stop), _ => Redirect("/keeping"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
