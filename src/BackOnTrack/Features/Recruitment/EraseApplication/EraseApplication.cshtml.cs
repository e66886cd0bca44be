using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

[Needs(Act.ApplicationErase), StepUp]
public sealed class EraseApplicationPage(EraseApplication erase, OfferErasing offer) : BotPage
{
    public ToErase Offer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await offer.Run(Actor, id, Stop), o => Offer = o);

    public async Task<IActionResult> OnPostAsync(Guid id) => await Answer(await erase.Run(Actor, id, Stop), _ => Redirect("/applications"), () => OnGetAsync(id));
}
