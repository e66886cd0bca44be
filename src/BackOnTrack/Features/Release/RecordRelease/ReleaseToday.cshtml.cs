using BackOnTrack.Access;
using BackOnTrack.Domain.Release;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Release;

/// <summary>On the day itself, one thing per page: who meets, where tonight, whom to call.</summary>
[Needs(Act.GatePlanWrite)]
public sealed class ReleaseTodayPage(WriteGatePlan write, ReadRelease read) : ReleasePage(read)
{
    [FromRoute] public string Step { get; set; } = "";
    [BindProperty] public GateInput Input { get; set; } = new();
    public GatePart Part => GatePart.All.First(p => p.Step == Step);

    /// <summary>Where it goes on.</summary>
    public string Skip => Part.Next is { } next ? $"{Back}/today/{next}" : Back;

    public async Task<IActionResult> OnGet()
    {
        var page = await Load();
        if (Sheet?.Gate is { } gate) Input = gate.Said();
        return page;
    }

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await write.Run(Actor, Id, Input, Part, Stop), _ => Redirect(Skip), Load)
        : await Again(Load);
}
