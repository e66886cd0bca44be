using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.DeliverableRead)]
public sealed class ReadDeliverablePage(ReadDeliverable read) : BotPage
{
    public DeliverableSheet Sheet { get; private set; } = null!;
    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
}
