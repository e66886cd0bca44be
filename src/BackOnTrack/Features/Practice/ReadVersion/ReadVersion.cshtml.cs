using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.PracticeRead)]
public sealed class ReadVersionPage(ReadVersion read) : BotPage
{
    public VersionSheet Sheet { get; private set; } = null!;
    public bool MayExport => AccessTable.Allows(Act.PracticeExport, Actor.Hat);

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
}
