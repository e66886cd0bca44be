using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Privacy;

[Needs(Act.ErasureRead)]
public sealed class ListErasuresPage(ListErasures act) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;
    public Erasures List { get; private set; } = null!;

    /// <summary>Whether the reader may take a proposal back.</summary>
    public bool MayTakeBack => AccessTable.Allows(Act.ErasurePropose, Actor.Hat);

    public async Task<IActionResult> OnGetAsync() => Show(await act.Run(Actor, Number, Stop), list => List = list);
}
