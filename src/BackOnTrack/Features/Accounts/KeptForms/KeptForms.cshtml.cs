using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

/// <summary>Where several forms wait for somebody: each with its first words, and the way to it.</summary>
[Needs(Act.OwnAccountChange)]
public sealed class KeptFormsPage(FormKeeper keeper, SignInDesk desk) : BotPage
{
    public IReadOnlyList<KeptForm> Forms { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await desk.Lives(Actor, Stop)) return NotFound();
        Forms = await keeper.All(Actor.Account, Stop);
        return Forms.Count == 0 ? Redirect("/") : Page();
    }
}
