using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Research;

[Needs(Act.ResearchRead)]
public sealed class ListResearchPage(ListResearch list) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int P { get; set; } = 1;

    public ResearchPage Found { get; private set; } = null!;

    public bool MayRequest => AccessTable.Allows(Act.ResearchRequest, Actor.Hat);

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, P, Stop), found => Found = found);
}
