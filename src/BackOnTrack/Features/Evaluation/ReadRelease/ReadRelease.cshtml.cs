using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Evaluation;

[Needs(Act.FigureReleaseRead)]
public sealed class ReadReleasePage(ReadRelease read) : BotPage
{
    public ReleaseSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
}
