using BackOnTrack.Access;
using BackOnTrack.Features.Supervision.CorrectTalk;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.StrikeTalk;

[Needs(Act.TalkStrike)]
public sealed class StrikeTalkPage(StrikeTalk strike, OfferCorrection offer) : BotPage
{
    [FromRoute] public Guid Mentor { get; set; }
    [FromRoute] public Guid Talk { get; set; }
    [BindProperty] public string? Why { get; set; }
    public TalkToCorrect It { get; private set; } = null!;
    public string Back => $"/mentors/{Mentor}/talks/{Talk}";

    public async Task<IActionResult> OnGetAsync() => Show(await offer.Run(Actor, Mentor, Talk, Stop), it => It = it);

    public async Task<IActionResult> OnPostAsync() => await Answer(await strike.Run(Actor, Mentor, Talk, Why, Stop), _ => Redirect(Back), OnGetAsync);
}
