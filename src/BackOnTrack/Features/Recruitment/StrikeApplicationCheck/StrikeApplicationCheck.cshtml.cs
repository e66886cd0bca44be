using BackOnTrack.Access;
using BackOnTrack.Features.Mentors.StrikeCheck;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

[Needs(Act.ApplicantCheck)]
public sealed class StrikeApplicationCheckPage(StrikeApplicationCheck strike, OfferApplicationStrike offer) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    [FromRoute] public Guid Check { get; set; }
    [BindProperty] public string? Why { get; set; }
    public CheckToStrike It { get; private set; } = null!;
    public string Back => $"/applications/{Id}";

    public async Task<IActionResult> OnGetAsync() => Show(await offer.Run(Actor, Id, Check, Stop), it => It = it);

    public async Task<IActionResult> OnPostAsync() => await Answer(await strike.Run(Actor, Id, Check, Why, Stop), _ => Redirect(Back), OnGetAsync);
}
