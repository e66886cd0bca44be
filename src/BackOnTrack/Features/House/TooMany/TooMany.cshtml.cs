using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.House;

/// <summary>Too often: when to come back, and what was typed, to be sent then.</summary>
[Needs(Act.HouseRead, Anonymous = true), IgnoreAntiforgeryToken]
public sealed class TooManyPage : BotPage
{
    public TooMany.Refused Refused { get; private set; } = null!;

    public int Minutes => Math.Max(1, (int)Math.Ceiling(Refused.Wait.TotalMinutes));

    public IActionResult OnGet()
    {
        if (TooMany.Of(HttpContext) is not { } refused) return NotFound();
        Refused = refused;
        var page = Page();
        page.StatusCode = StatusCodes.Status429TooManyRequests;
        return page;
    }
}
