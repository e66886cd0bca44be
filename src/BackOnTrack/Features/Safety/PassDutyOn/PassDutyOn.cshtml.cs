using BackOnTrack.Access;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.DutyRecord)]
public sealed class PassDutyOnPage(PassDutyOn pass, ReadDuty read, TimeProvider clock) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    [FromRoute] public Guid Duty { get; set; }
    [BindProperty] public PassedOnInput Input { get; set; } = new();
    public DutyView View { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync()
    {
        Input.Day = clock.Today();
        return Same();
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await pass.Run(Actor, Id, Duty, Input, Stop), _ => Redirect($"/mentorships/{Id}/duties/{Duty}/told"), Same)
        : await Again(Same);

    private async Task<IActionResult> Same() => Show(await read.Run(Actor, Act.DutyRecord, Id, Duty, Stop), view => View = view);
}
