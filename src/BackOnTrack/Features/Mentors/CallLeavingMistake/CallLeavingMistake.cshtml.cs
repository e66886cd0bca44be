using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentors.CallLeavingMistake;

[Needs(Act.MentorLeave)]
public sealed class CallLeavingMistakePage(CallLeavingMistake call, OfferMistake offer) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    [FromRoute] public Guid Corps { get; set; }
    [BindProperty] public string? Why { get; set; }
    public PeriodToCall It { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await offer.Run(Actor, Id, Corps, Stop), it => It = it);

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await call.Run(Actor, Id, Corps, Why, Stop), mentor => Redirect($"/mentors/{mentor}"), OnGetAsync);
}
