using BackOnTrack.Access;
using BackOnTrack.Domain.Surveys;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Surveys;

[Needs(Act.SurveySend)]
public sealed class SendSurveyPage(SendSurvey send, OfferRound offer) : BotPage
{
    [BindProperty] public SurveyRoundInput Input { get; set; } = new();
    public RoundOffer Offer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await offer.Run(Actor, id, Stop), found => Offer = found);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await send.Run(Actor, id, Input, Stop), _ => Redirect($"/surveys/{id}"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
