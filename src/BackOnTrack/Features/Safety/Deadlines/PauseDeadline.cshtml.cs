using BackOnTrack.Access;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.DeadlinePause)]
public sealed class PauseDeadlinePage(PauseDeadline pause, ReadDeadline read) : BotPage
{
    [BindProperty] public PauseInput Input { get; set; } = new();
    public DeadlineView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, Act.DeadlinePause, id, Stop), view => View = view);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await pause.Run(Actor, id, Input, Stop), _ => Redirect($"/deadlines/{id}"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
