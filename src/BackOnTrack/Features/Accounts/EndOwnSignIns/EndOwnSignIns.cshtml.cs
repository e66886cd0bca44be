using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

[Needs(Act.OwnAccountChange)]
public sealed class EndOwnSignInsPage(EndOwnSignIns act) : BotPage
{
    public IActionResult OnGet() => Redirect("/account");

    public async Task<IActionResult> OnPostAsync() => await Answer(await act.Run(Actor, Stop), _ => Redirect("/account"), () => Task.FromResult<IActionResult>(NotFound()));
}
