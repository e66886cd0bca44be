using BackOnTrack.Access;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.DutyRecord)]
public sealed class SetDutyAsidePage(SetDutyAside setAside, ReadDuty read) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    [FromRoute] public Guid Duty { get; set; }
    public DutyView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Act.DutyRecord, Id, Duty, Stop), view => View = view);

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await setAside.Run(Actor, Id, Duty, Stop), _ => Redirect($"/mentorships/{Id}/duties/{Duty}"), OnGetAsync);
}
