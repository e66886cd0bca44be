using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Post;

[Needs(Act.OwnAccountChange)]
public sealed class ChoosePostPage(ChoosePost choose, ReadChoice read, PostRoute route) : BotPage
{
    [BindProperty] public PostInput Input { get; set; } = new();

    public PostSheet Sheet { get; private set; } = null!;
    public bool MailLeaves => route.IsThere;

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Stop), sheet => (Sheet, Input) = (sheet, sheet.Chosen));

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid ? await Answer(await choose.Run(Actor, Input, Stop), _ => Redirect("/account"), Same) : await Again(Same);

    private async Task<IActionResult> Same() => Show(await read.Run(Actor, Stop), sheet => Sheet = sheet);
}
