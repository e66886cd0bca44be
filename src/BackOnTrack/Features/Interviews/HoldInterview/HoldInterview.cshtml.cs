using BackOnTrack.Access;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Interviews;

[Needs(Act.InterviewHold)]
public sealed class HoldInterviewPage(HoldInterview hold, OfferGuides offer) : BotPage
{
    [BindProperty] public InterviewInput Input { get; set; } = new();

    public IReadOnlyList<GuideLine> Guides { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => Show(await offer.Run(Actor, Stop), guides => Guides = guides);

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await hold.Run(Actor, Input, Stop), id => Redirect($"/interviews/{id}/note"), OnGetAsync)
        : await Again(OnGetAsync);
}
