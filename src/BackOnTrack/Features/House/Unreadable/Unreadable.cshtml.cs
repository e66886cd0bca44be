using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.House;

/// <summary>Says that what was sent could not be read, and that nothing typed is lost.</summary>
[Needs(Act.HouseRead, Anonymous = true), IgnoreAntiforgeryToken]
public sealed class UnreadablePage : BotPage
{
    public IActionResult OnGet()
    {
        if (Unreadable.Of(HttpContext) is not { } status) return NotFound();
        Response.StatusCode = status;
        return Page();
    }
}
