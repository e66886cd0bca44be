using BackOnTrack.Access;
using BackOnTrack.Features.Mentors.AnswerPermit;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentors.WithdrawPermit;

[Needs(Act.MentorChange)]
public sealed class WithdrawPermitPage(WithdrawPermit act, ReadPermit read, TimeProvider clock) : BotPage
{
    [BindProperty] public WithdrawInput Input { get; set; } = new();
    [BindProperty] public uint Version { get; set; }
    public PermitAsked Asked { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid permit)
    {
        var page = await Same(id, permit);
        Input.WithdrawnFrom = clock.Today();
        Version = Asked?.Permit.Version ?? 0;
        return page;
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid permit) => ModelState.IsValid
        ? await Answer(await act.Run(Actor, id, permit, Input, Version, Stop), _ => Redirect($"/mentors/{id}"), () => Newer(id, permit))
        : await Again(() => Same(id, permit));

    private async Task<IActionResult> Newer(Guid id, Guid permit)
    {
        var page = await Same(id, permit);
        if (Asked?.Permit is { } now) Version = await TakeNewer(permit, nameof(Version), Version, now.Version);
        return page;
    }

    private async Task<IActionResult> Same(Guid id, Guid permit) => Show(await read.Run(Actor, id, permit, Stop), asked => Asked = asked);
}
