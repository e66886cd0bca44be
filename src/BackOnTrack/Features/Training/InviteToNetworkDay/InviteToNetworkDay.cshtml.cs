using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.NetworkPlan)]
public sealed class InviteToNetworkDayPage(InviteToNetworkDay invite, OfferNetworkInvitations offer) : BotPage
{
    [BindProperty] public GatheringInput Input { get; set; } = new();
    public NotYetInvited Offer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await offer.Run(Actor, id, Stop), found => Offer = found);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await invite.Run(Actor, id, Input, Stop), _ => Redirect($"/training/network-days/{id}"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
