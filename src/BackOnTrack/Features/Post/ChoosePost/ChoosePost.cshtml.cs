using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Post;

[Needs(Act.OwnAccountChange)]
public sealed class ChoosePostPage(ChoosePost choose, ReadChoice read, PostRoute route) : BotPage
{
    [BindProperty] public PostInput Input { get; set; } = new();

    public bool MailLeaves => route.IsThere;

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Stop), input => Input = input);

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid ? await Answer(await choose.Run(Actor, Input, Stop), _ => Redirect("/account"), Same) : await Again(Same);

    private Task<IActionResult> Same() => Task.FromResult<IActionResult>(Page());
}
