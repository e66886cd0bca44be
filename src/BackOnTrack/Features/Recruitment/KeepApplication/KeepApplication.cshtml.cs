using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

[Needs(Act.ApplicationKeep)]
public sealed class KeepApplicationPage(KeepApplication keep, OfferKeeping offer) : BotPage
{
    [BindProperty] public KeepInput Input { get; set; } = new();
    public ToKeep Offer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await offer.Run(Actor, id, Stop), o => Offer = o);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await keep.Run(Actor, id, Input, Stop), _ => Redirect($"/applications/{id}"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
