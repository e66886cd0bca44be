using BackOnTrack.Access;
using BackOnTrack.Domain.Privacy;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Privacy;

[Needs(Act.HoldSet)]
public sealed class HoldFilePage(HoldFile set, LiftHold lift, OfferHold offer) : BotPage
{
    [BindProperty] public HoldInput Input { get; set; } = new();
    public HoldsOfFile Offer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await offer.Run(Actor, id, Stop), o => Offer = o);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await set.Run(Actor, id, Input, Stop), _ => Redirect($"/mentees/{id}/keeping"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));

    public async Task<IActionResult> OnPostLiftAsync(Guid id, Guid hold)
    {
        ModelState.Clear(); // the button says all: the fields of the other form are not sent with it
        return await Answer(await lift.Run(Actor, id, hold, Stop), _ => Redirect($"/mentees/{id}/keeping"), () => OnGetAsync(id));
    }
}
