using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

[Needs(Act.PoolGapRead)]
public sealed class ReadPoolGapPage(ReadPoolGap read) : BotPage
{
    public PoolGap Gap { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Stop), gap => Gap = gap);
}
