using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

/// <summary>What happened to one's account since the last time: shown once, right after signing in.</summary>
[Needs(Act.OwnAccountChange)]
public sealed class ShowNoticesPage(Keyring ring, SignInDesk desk) : BotPage
{
    [BindProperty(SupportsGet = true)] public string? To { get; set; }
    public IReadOnlyList<Notice> News { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await desk.Lives(Actor, Stop)) return NotFound();
        News = await ring.Work(() => ring.Untold(Actor.Account, Stop), Stop);
        return News.Count == 0 ? Redirect(LocalPath.Of(To)) : Page();
    }

    public async Task<IActionResult> OnPostAsync(bool known)
    {
        await ring.Work(() => ring.Run("update bot.account_notice set seen = $2 where account = $1 and seen is null", Stop, Actor.Account, ring.Now), Stop);
        return Redirect(known ? LocalPath.Of(To) : "/account");
    }
}
