using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

[Needs(Act.AccountList)]
public sealed class ShowAccountPage(ShowAccount act, Tickets tickets) : BotPage
{
    public AccountSheet Sheet { get; private set; } = null!;

    /// <summary>The one-time link just made: shown this once.</summary>
    public string? Link { get; private set; }

    /// <summary>Nobody changes their own rights.</summary>
    public bool IsOwn => Sheet.Account.Id == Actor.Account;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (tickets.Held<ShownOnce>(HttpContext) is { } shown && shown.About == id)
        {
            Link = $"{Request.Scheme}://{Request.Host}{shown.Lines[0]}";
            tickets.Drop<ShownOnce>(HttpContext);
        }
        return Show(await act.Run(Actor, id, Stop), sheet => Sheet = sheet);
    }
}
