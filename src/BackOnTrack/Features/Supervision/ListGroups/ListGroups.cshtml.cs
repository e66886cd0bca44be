using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.ListGroups;

[Needs(Act.GroupSessionRead)]
public sealed class ListGroupsPage(ListGroups list) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;
    public GatheringList List { get; private set; } = null!;
    public bool MayCorrect => AccessTable.Allows(Act.GroupSessionCorrect, Actor.Hat);
    public bool MayHold => AccessTable.Allows(Act.GroupSessionHold, Actor.Hat);

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, Math.Max(1, Number), Stop), it => List = it);
}
