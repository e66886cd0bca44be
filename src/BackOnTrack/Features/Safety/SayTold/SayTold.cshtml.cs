using BackOnTrack.Access;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.DutyRecord)]
public sealed class SayToldPage(SayTold say, ReadDuty read) : BotPage
{
    public sealed class ToldInput
    {
        public ToldMentee? Told { get; set; }
    }

    [FromRoute] public Guid Id { get; set; }
    [FromRoute] public Guid Duty { get; set; }
    [BindProperty] public ToldInput Input { get; set; } = new();
    [BindProperty] public uint Version { get; set; }
    public DutyView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Act.DutyRecord, Id, Duty, Stop), view => View = view);

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await say.Run(Actor, Id, Duty, Input.Told, Version, Stop), _ => Redirect($"/mentorships/{Id}/duties/{Duty}"), OnGetAsync)
        : await Again(OnGetAsync);
}
