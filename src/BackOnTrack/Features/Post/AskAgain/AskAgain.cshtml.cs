using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Post;

[Needs(Act.OwnAccountChange)]
public sealed class AskAgainPage(AskAgain again) : BotPage
{
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync() => await Answer(await again.Run(Actor, Stop), _ => Redirect("/account/mail"), () => Task.FromResult<IActionResult>(Page()));
}
