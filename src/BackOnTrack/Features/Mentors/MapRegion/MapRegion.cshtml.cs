using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentors.MapRegion;

/// <summary>The form stands on the page of what the corps lacks, and leads back there.</summary>
[Needs(Act.RegionMap)]
public sealed class MapRegionPage(MapRegion map) : BotPage
{
    [BindProperty] public MapInput Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await map.Run(Actor, Input, Stop), _ => Redirect("/mentors/gap"), () => Task.FromResult<IActionResult>(Redirect("/mentors/gap")));
}
