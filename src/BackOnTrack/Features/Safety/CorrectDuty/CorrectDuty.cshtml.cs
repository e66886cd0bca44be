using BackOnTrack.Access;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.DutyCorrect)]
public sealed class CorrectDutyPage(CorrectDuty correct, ReadDuty read) : BotPage
{
    public sealed class SlipInput
    {
        public DutySlip? Slip { get; set; }
    }

    [FromRoute] public Guid Id { get; set; }
    [FromRoute] public Guid Duty { get; set; }
    [BindProperty] public SlipInput Input { get; set; } = new();
    [BindProperty] public uint Version { get; set; }
    public DutyView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Act.DutyCorrect, Id, Duty, Stop), view => View = view);

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await correct.Run(Actor, Id, Duty, Input.Slip, Version, Stop), _ => Redirect($"/mentorships/{Id}/duties/{Duty}"), OnGetAsync)
        : await Again(OnGetAsync);
}
