using BackOnTrack.Access;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Research;

[Needs(Act.ResearchDecide)]
public sealed class DecideFilePage(DecideFile decide, OfferDecision offer) : DeskPage
{
    [BindProperty] public DecisionInput Input { get; set; } = new();

    public ToDecide Offer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await offer.Run(Actor, id, Stop), o => Offer = o);

    /// <summary>What was read is what is shown now.</summary>
    protected override void PutBack()
    {
        ModelState.Remove("Input.Read");
        Input.Read = false;
    }

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await decide.Run(Actor, id, Input, Stop), _ => Redirect($"/research/{id}"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
