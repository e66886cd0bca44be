using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.NetworkAttend)]
public sealed class ConfirmNetworkDayPage(ConfirmNetworkDay confirm, OfferCorps offer) : BotPage
{
    [BindProperty] public GatheringInput Input { get; set; } = new();
    public CorpsOfTheDay Corps { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await offer.Run(Actor, id, Stop), corps =>
    {
        Corps = corps;
        Input.Mentors = [.. corps.Mentors.Where(m => m.Attended is true).Select(m => m.Mentor)];
    });

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await confirm.Run(Actor, id, Input, Stop), _ => Redirect($"/training/network-days/{id}"), () => Same(id))
        : await Again(() => Same(id));

    private async Task<IActionResult> Same(Guid id) => Show(await offer.Run(Actor, id, Stop), corps => Corps = corps);
}
