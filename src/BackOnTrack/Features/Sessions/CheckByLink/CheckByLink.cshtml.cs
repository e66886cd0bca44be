using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>
/// One button without a word about what it does. Opening the address does nothing by itself: mail programmes and telephones open
/// addresses to have a look at them.
/// </summary>
[Needs(Act.CheckByLink, Anonymous = true, Rate = Rate.Code)]
public sealed class CheckByLinkPage(CheckByLink check, FindLink find) : BotPage
{
    public bool IsDone { get; private set; }

    public async Task<IActionResult> OnGetAsync(string address) => Show(await find.Run(address, Stop), done => IsDone = done);

    public async Task<IActionResult> OnPostAsync(string address) =>
        (await check.Run(address, Stop)).Accepted(out _, out _) ? Redirect($"/noted/{address}") : NotFound();
}
