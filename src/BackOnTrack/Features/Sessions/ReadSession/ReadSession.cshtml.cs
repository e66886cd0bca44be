using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>One session, as far as its reader may see it.</summary>
[Needs(Act.SessionReadFacts)]
public sealed class ReadSessionPage(ReadSession read) : BotPage
{
    public SessionInFull It { get; private set; } = null!;

    public bool MayChange => It.IsMine && !It.Session.IsVoid && AccessTable.Allows(Act.SessionChange, Actor.Hat);
    public bool MayAnswer => It.Acknowledged is { WaitsForAnswer: true } && !It.Session.IsVoid && AccessTable.Allows(Act.CoachAnswer, Actor.Hat);
    public bool MayAcknowledge => It.Acknowledged is null && !It.Session.IsVoid && AccessTable.Allows(Act.SessionAcknowledge, Actor.Hat);
    public bool MayClaim => It.IsMine && !It.Session.IsVoid && AccessTable.Allows(Act.ClaimMake, Actor.Hat);
    public bool MayVoid => It.Note is not null && !It.Session.IsVoid && AccessTable.Allows(Act.SessionVoid, Actor.Hat);

    public async Task<IActionResult> OnGet(Guid mentorship, Guid session) => Show(await read.Run(Actor, mentorship, session, Stop), it => It = it);
}
