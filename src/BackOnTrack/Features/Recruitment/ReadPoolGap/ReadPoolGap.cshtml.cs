using BackOnTrack.Access;
using BackOnTrack.Features.Mentors.MapRegion;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Recruitment;

/// <summary>One table of the gap: what is lacking first, the rest folded.</summary>
public sealed record GapTable(string Caption, string Columns, IEnumerable<(string Name, GapLine Line)> Lines);

[Needs(Act.PoolGapRead)]
public sealed class ReadPoolGapPage(ReadPoolGap read, MapRegion map) : BotPage
{
    [BindProperty] public MapInput Input { get; set; } = new();
    public PoolGap Gap { get; private set; } = null!;
    public bool MayMap => AccessTable.Allows(Act.RegionMap, Actor.Hat);

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Stop), gap => Gap = gap);

    /// <summary>What somebody wrote means a region of the pack.</summary>
    public async Task<IActionResult> OnPostAsync() => await Answer(await map.Run(Actor, Input, Stop), _ => Redirect("/mentors/gap"), OnGetAsync);
}
