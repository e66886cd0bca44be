using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Today;

[Needs(Act.FileRead)]
public sealed class ReadFilePage(ReadFile act) : BotPage
{
    public FileCover Cover { get; private set; } = null!;

    public bool May(Act other) => AccessTable.Allows(other, Actor.Hat);

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await act.Run(Actor, id, Stop), cover => Cover = cover);
}
