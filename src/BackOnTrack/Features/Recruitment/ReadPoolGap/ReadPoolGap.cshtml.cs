using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

/// <summary>One table of the gap: what is lacking first, the rest folded.</summary>
public sealed record GapTable(string Caption, string Columns, IEnumerable<(string Name, GapLine Line)> Lines);

[Needs(Act.PoolGapRead)]
public sealed class ReadPoolGapPage(ReadPoolGap read) : BotPage
{
    public PoolGap Gap { get; private set; } = null!;
    public bool MayMap => AccessTable.Allows(Act.RegionMap, Actor.Hat);

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Stop), gap => Gap = gap);
}
