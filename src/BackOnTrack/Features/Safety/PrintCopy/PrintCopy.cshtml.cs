using BackOnTrack.Access;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

/// <summary>What was given, on paper or as text to copy. There is none before somebody has decided.</summary>
[Needs(Act.DisclosurePrint)]
public sealed class PrintCopyPage(ReadDisclosure read) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    [FromRoute] public Guid Disclosure { get; set; }
    public DisclosureView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var page = Show(await read.Run(Actor, Act.DisclosurePrint, Id, Disclosure, Stop), view => View = view);
        return View is { Copy.Frozen: null } ? NotFound() : page;
    }
}
