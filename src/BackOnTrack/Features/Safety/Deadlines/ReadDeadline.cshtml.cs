using BackOnTrack.Access;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.DeadlineRead)]
public sealed class ReadDeadlinePage(ReadDeadline read, TimeProvider clock) : BotPage
{
    public DeadlineView View { get; private set; } = null!;
    public DateOnly Today => clock.Today();

    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, Act.DeadlineRead, id, Stop), view => View = view);
}
