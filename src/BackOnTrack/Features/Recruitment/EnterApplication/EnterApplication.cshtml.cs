using BackOnTrack.Access;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

[Needs(Act.ApplicationEnter)]
public sealed class EnterApplicationPage(EnterApplication enter, OfferEntering offer) : DeskPage, IHoldsAnApplication
{
    [BindProperty] public ApplicationInput Input { get; set; } = new();
    public ApplicationOffer Offer { get; private set; } = null!;
    public string Confirms => "Recruitment.Confirm.Theirs";

    public async Task<IActionResult> OnGetAsync() => Show(await offer.Run(Actor, Stop), o => Offer = o);

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await enter.Run(Actor, Input, Stop), id => Redirect($"/applications/{id}"), OnGetAsync)
        : await Again(OnGetAsync);
}
