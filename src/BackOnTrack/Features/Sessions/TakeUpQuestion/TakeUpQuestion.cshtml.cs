using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>A mentor's question to the coach.</summary>
[Needs(Act.SessionReadQuestion)]
public sealed class TakeUpQuestionPage(ReadQuestion read, TakeUpQuestion takeUp) : BotPage
{
    [FromRoute] public Guid Mentorship { get; set; }
    [FromRoute] public Guid Session { get; set; }

    public AskedQuestion It { get; private set; } = null!;
    public bool MayTakeUp => It.Question.IsOpen && AccessTable.Allows(Act.QuestionTakeUp, Actor.Hat);

    public async Task<IActionResult> OnGet() => Show(await read.Run(Actor, Mentorship, Session, Stop), it => It = it);

    public async Task<IActionResult> OnPost() =>
        await Answer(await takeUp.Run(Actor, Mentorship, Session, Stop), _ => Redirect($"/mentorships/{Mentorship}/sessions/{Session}/question"), OnGet);
}
