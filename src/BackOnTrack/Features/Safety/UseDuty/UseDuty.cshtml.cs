using BackOnTrack.Access;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Features.Mentorships;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.DutyUse)]
public sealed class UseDutyPage(UseDuty use, ReadHead read) : HeadPage(read)
{
    public sealed class GroundInput
    {
        public DutyGround? Ground { get; set; }
    }

    [BindProperty] public GroundInput Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await use.Run(Actor, Id, Input.Ground, Stop), duty => Redirect($"/mentorships/{Id}/duties/{duty}"), Same)
        : await Again(Same);
}
