using BackOnTrack.Access;
using BackOnTrack.Features.Supervision.ReadDebrief;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.WithdrawDebrief;

[Needs(Act.HappeningWithdraw)]
public sealed class WithdrawDebriefPage(WithdrawDebrief withdraw, ReadDebrief.ReadDebrief read) : BotPage
{
    [FromRoute] public Guid Mentor { get; set; }
    [FromRoute] public Guid Debrief { get; set; }
    [BindProperty] public string? Why { get; set; }
    public DebriefSheet It { get; private set; } = null!;
    public string Back => $"/mentors/{Mentor}/debriefs/{Debrief}";

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Mentor, Debrief, Stop), it => It = it);

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await withdraw.Run(Actor, Mentor, Debrief, Why, Stop), _ => Redirect(Back), OnGetAsync);
}
