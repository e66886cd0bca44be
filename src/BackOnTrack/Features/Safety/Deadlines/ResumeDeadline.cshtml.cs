using BackOnTrack.Access;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.DeadlinePause)]
public sealed class ResumeDeadlinePage(ResumeDeadline resume, ReadDeadline read) : BotPage
{
    public DeadlineView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, Act.DeadlinePause, id, Stop), view => View = view);

    public async Task<IActionResult> OnPostAsync(Guid id) => await Answer(await resume.Run(Actor, id, Stop), _ => Redirect($"/deadlines/{id}"), () => OnGetAsync(id));
}
