using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Research;

[Needs(Act.ResearchRead)]
public sealed class ReadResearchPage(ReadResearch read) : BotPage
{
    public ResearchView View { get; private set; } = null!;

    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);
    public bool IsMine => View.Request.RequestedBy == Actor.Account;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, Act.ResearchRead, id, Stop), view => View = view);
}
