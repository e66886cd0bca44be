using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Research;

[Needs(Act.ResearchDecide)]
public sealed class DecideFilePage(DecideFile decide, OfferDecision offer) : BotPage
{
    [BindProperty] public DecisionInput Input { get; set; } = new();

    public ToDecide Offer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await offer.Run(Actor, id, Stop), o => Offer = o);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await decide.Run(Actor, id, Input, Stop), _ => Redirect($"/research/{id}"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
