using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.House;

/// <summary>Says that what was sent is too large to be looked at, and that nothing typed is lost.</summary>
[Needs(Act.HouseRead, Anonymous = true), IgnoreAntiforgeryToken]
public sealed class TooLargePage : BotPage
{
    public IActionResult OnGet()
    {
        if (!TooLarge.IsSaying(HttpContext)) return NotFound();
        Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Page();
    }
}
