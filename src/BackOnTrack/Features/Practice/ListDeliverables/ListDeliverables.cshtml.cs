using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.DeliverableRead)]
public sealed class ListDeliverablesPage(ListDeliverables list) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;

    public Library Found { get; private set; } = null!;
    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, Number, Stop), found => Found = found);
}
