using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.PrepareTalk;

[Needs(Act.TalkPrepare)]
public sealed class PrepareTalkPage(PrepareTalk prepare) : BotPage
{
    public Preparation It { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid mentor) => Show(await prepare.Run(Actor, mentor, Stop), it => It = it);
}
