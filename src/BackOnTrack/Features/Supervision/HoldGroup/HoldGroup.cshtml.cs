using BackOnTrack.Access;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.HoldGroup;

[Needs(Act.GroupSessionHold)]
public sealed class HoldGroupPage(HoldGroup hold, OfferGroup offer) : DraftedPage
{
    [BindProperty] public GroupInput Input { get; set; } = new();
    public GroupOffer Offer { get; private set; } = null!;
    public override string DraftAddress => "/supervision/groups/new/draft";

    public async Task<IActionResult> OnGetAsync()
    {
        var page = await Same();
        Restore(Offer?.Typed);
        return page;
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await hold.Run(Actor, Input, Stop), _ => Redirect("/supervision/groups"), Same)
        : await Again(Same);

    private async Task<IActionResult> Same() => Show(await offer.Run(Actor, Stop), it => Offer = it);
}
