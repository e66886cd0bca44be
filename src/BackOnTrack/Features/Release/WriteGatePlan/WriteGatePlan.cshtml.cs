using BackOnTrack.Access;
using BackOnTrack.Domain.Release;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Release;

/// <summary>The gate plan as one form.</summary>
[Needs(Act.GatePlanWrite)]
public sealed class WriteGatePlanPage(WriteGatePlan write, ReadRelease read) : ReleasePage(read)
{
    [BindProperty] public GateInput Input { get; set; } = new();
    protected override (string, Guid)? Form => (ReleaseForms.Gate, Id);

    public async Task<IActionResult> OnGet()
    {
        var page = await Load();
        if (Sheet?.Gate is { } gate) Input = gate.Said();
        Restore(Sheet?.Typed);
        Input.Version = TypedOver(Input.Version);
        return page;
    }

    public Task<IActionResult> OnPost() => Do(() => write.Run(Actor, Id, Input, null, Stop), Newer);

    private async Task<IActionResult> Newer()
    {
        var page = await Load();
        if (Sheet?.Gate is not { } gate || gate.Version == Input.Version) return page;
        await TheyWereFaster(gate.Id, gate.Said(), Input);
        ModelState.Remove("Input.Version");
        Input.Version = gate.Version;
        return page;
    }
}
