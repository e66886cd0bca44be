using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Privacy;

[Needs(Act.KeepingList)]
public sealed class ListFilesPage(ListFiles act) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;
    public FilesKept List { get; private set; } = null!;

    public bool May(Act other) => AccessTable.Allows(other, Actor.Hat);

    public async Task<IActionResult> OnGetAsync() => Show(await act.Run(Actor, Number, Stop), list => List = list);
}
