using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Interviews;

[Needs(Act.InterviewRead)]
public sealed class ReadCodePage(ReadCode read) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int P { get; set; } = 1;

    public CodeSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, P, Stop), sheet => Sheet = sheet);
}
