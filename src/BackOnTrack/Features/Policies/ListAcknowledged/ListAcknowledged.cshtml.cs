using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Policies;

[Needs(Act.PolicyStanding)]
public sealed class ListAcknowledgedPage(ListAcknowledged list) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;

    public AcknowledgedPage Found { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await list.Run(Actor, id, Number, Stop), found => Found = found);
}
