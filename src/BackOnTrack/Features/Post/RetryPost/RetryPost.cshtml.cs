using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Post;

/// <summary>The button under the mails.</summary>
[Needs(Act.PostRetry)]
public sealed class RetryPostPage(RetryPost act) : BotPage
{
    public IActionResult OnGet() => Redirect("/post");

    public async Task<IActionResult> OnPostAsync() => await Answer(await act.Run(Actor, Stop), _ => Redirect("/post"), () => Task.FromResult<IActionResult>(Redirect("/post")));
}
