using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.SetCoachAway;

[Needs(Act.CoachAbsence)]
public sealed class SetCoachAwayPage(SetCoachAway away, EndCoachAway back, ShowAway show) : BotPage
{
    [BindProperty] public AwayInput Input { get; set; } = new();
    public AwaySheet Sheet { get; private set; } = null!;
    public bool IsCoach => Actor.Hat == Role.Coach;

    public async Task<IActionResult> OnGetAsync() => Show(await show.Run(Actor, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPostAsync() => !ModelState.IsValid ? await Again(OnGetAsync)
        : Input.Back is { } absence ? await Answer(await back.Run(Actor, absence, Stop), _ => Redirect("/supervision/absence"), OnGetAsync)
        : await Answer(await away.Run(Actor, Input, Stop), _ => Redirect("/supervision"), OnGetAsync);
}
