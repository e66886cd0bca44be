using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>Read, thanks, or a question: the coach's word on a session.</summary>
[Needs(Act.SessionAcknowledge)]
public sealed class AcknowledgeSessionPage(AcknowledgeSession act, ReadAnswer answered, ReadFacts read) : BotPage
{
    [FromRoute] public Guid Mentorship { get; set; }
    [FromRoute] public Guid Session { get; set; }
    [BindProperty] public AcknowledgeInput Input { get; set; } = new();
    public SeenFacts It { get; private set; } = null!;

    public async Task<IActionResult> OnGet() => Show(await read.Run(Actor, Mentorship, Session, Stop), it => It = it);

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await act.Run(Actor, Mentorship, Session, Input, Stop), _ => Redirect("/"), OnGet)
        : await Again(OnGet);

    public async Task<IActionResult> OnPostSeen() => await Answer(await answered.Run(Actor, Mentorship, Session, Stop), _ => Redirect("/"), OnGet);
}
