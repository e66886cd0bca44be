using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Assessment;

[Needs(Act.WaitingList)]
public sealed class ReadWaitingListPage(ReadWaitingList read) : BotPage
{
    public IReadOnlyList<Waiting> List { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Stop), list => List = list);
}
