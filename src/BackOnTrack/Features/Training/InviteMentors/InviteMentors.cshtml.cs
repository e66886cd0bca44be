using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.TrainingInvite)]
public sealed class InviteMentorsPage(InviteMentors invite, OfferInvitations offer, Curriculum curriculum) : BotPage
{
    [BindProperty] public InviteInput Input { get; set; } = new();
    public InviteOffer Offer { get; private set; } = null!;
    public Curriculum Curriculum => curriculum;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await offer.Run(Actor, id, Stop), found => Offer = found);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await invite.Run(Actor, id, Input, Stop), _ => Redirect($"/training/cohorts/{id}"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
