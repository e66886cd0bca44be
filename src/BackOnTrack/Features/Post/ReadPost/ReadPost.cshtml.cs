using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Post;

[Needs(Act.PostRead)]
public sealed class ReadPostPage(ReadPost act) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;
    public PostBook Book { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await act.Run(Actor, Number, Stop), book => Book = book);
}
