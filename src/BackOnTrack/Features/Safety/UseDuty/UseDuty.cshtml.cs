using BackOnTrack.Access;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Features.Mentorships;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.DutyUse)]
public sealed class UseDutyPage(UseDuty use, OfferDuty offer, ReadHead read) : HeadPage(read)
{
    public sealed class GroundInput
    {
        public DutyGround? Ground { get; set; }
    }

    [BindProperty] public GroundInput Input { get; set; } = new();

    /// <summary>Those who will be asked.</summary>
    public IReadOnlyList<string> Asked { get; private set; } = [];

    public override Task<IActionResult> OnGetAsync() => Load();

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await use.Run(Actor, Id, Input.Ground, Stop), duty => Redirect($"/mentorships/{Id}/duties/{duty}"), Load)
        : await Again(Load);

    private async Task<IActionResult> Load()
    {
        if (!(await offer.Run(Actor, Id, Stop)).Accepted(out var names, out _)) return NotFound();
        Asked = names;
        return await Same();
    }
}
