using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.DeliverableKeep)]
public sealed class WithdrawFilePage(WithdrawFile withdraw, ShowFile show) : BotPage
{
    public sealed class WithdrawInput
    {
        public string? Why { get; set; }
    }

    [BindProperty] public WithdrawInput Input { get; set; } = new();

    public FileToWithdraw It { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await show.Run(Actor, id, Stop), it => It = it);

    public async Task<IActionResult> OnPostAsync(Guid id) => await Answer(await withdraw.Run(Actor, id, Input.Why, Stop), deliverable => Redirect($"/deliverables/{deliverable}"), () => OnGetAsync(id));
}
