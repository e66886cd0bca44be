using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Calendar;

[Needs(Act.OwnAccountChange)]
public sealed class EndFeedPage(EndFeed end) : BotPage
{
    public async Task<IActionResult> OnPostAsync() => await Answer(await end.Run(Actor, Stop), _ => Redirect("/account/calendar"), () => Task.FromResult<IActionResult>(Page()));
}
