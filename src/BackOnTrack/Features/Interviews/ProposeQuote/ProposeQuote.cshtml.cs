using BackOnTrack.Access;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Interviews;

[Needs(Act.QuotePropose)]
public sealed class ProposeQuotePage(ProposeQuote propose, OfferQuote offer) : DeskPage
{
    [BindProperty] public QuoteInput Input { get; set; } = new();
    [BindProperty(SupportsGet = true, Name = "passage")] public int? Passage { get; set; }

    public PassageToQuote Offer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await offer.Run(Actor, id, Passage, Stop), o =>
    {
        Offer = o;
        Input = new() { Passage = o.Passage, Words = o.Words };
    });

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await propose.Run(Actor, id, Input, Stop), _ => Redirect("/interviews/quotes"), () => Same(id))
        : await Again(() => Same(id));

    private async Task<IActionResult> Same(Guid id) => Show(await offer.Run(Actor, id, Input.Passage, Stop), o => Offer = o);
}
