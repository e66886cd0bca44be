using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.House;

/// <summary>A bug of ours: the id is the one in the server's log, and all it says.</summary>
[Needs(Act.HouseRead, Anonymous = true), IgnoreAntiforgeryToken]
public sealed class OurFaultPage : BotPage
{
    public Guid? Id => HttpContext.Items[nameof(RequestTrace)] as Guid?;

    /// <summary>What was typed and kept, if anything was.</summary>
    public Guid? Kept => HttpContext.Items[LastResort.KeptForm] as Guid?;

    public IActionResult OnGet() => Id is null ? NotFound() : Page();
}
