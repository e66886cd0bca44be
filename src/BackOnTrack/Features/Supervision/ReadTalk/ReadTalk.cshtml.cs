using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.ReadTalk;

[Needs(Act.TalkRead)]
public sealed class ReadTalkPage(ReadTalk read) : BotPage
{
    public TalkInFull It { get; private set; } = null!;
    public bool MayCorrect => AccessTable.Allows(Act.TalkCorrect, Actor.Hat) && It.Talk.Coach == Actor.Account;

    public bool MayReopen => AccessTable.Allows(Act.ActionReopen, Actor.Hat) && !It.Talk.IsStruck;

    public async Task<IActionResult> OnGetAsync(Guid mentor, Guid talk) => Show(await read.Run(Actor, mentor, talk, Stop), it => It = it);
}
