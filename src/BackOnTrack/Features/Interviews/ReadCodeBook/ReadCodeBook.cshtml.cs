using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Interviews;

[Needs(Act.CodeBookRead)]
public sealed class ReadCodeBookPage(ReadCodeBook read) : BotPage
{
    public CodeBookSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Stop), sheet => Sheet = sheet);
}
