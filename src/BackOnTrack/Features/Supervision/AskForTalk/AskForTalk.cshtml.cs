using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.AskForTalk;

[Needs(Act.TalkAsk)]
public sealed class AskForTalkPage(AskForTalk ask, ShowAlias show) : BotPage
{
    [FromRoute] public Guid Mentor { get; set; }
    [BindProperty] public AskInput Input { get; set; } = new();
    public string Alias { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync() => Show(await show.Run(Actor, Act.TalkAsk, Mentor, Stop), alias => Alias = alias);

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await ask.Run(Actor, Mentor, Input, Stop), _ => Redirect($"/mentors/{Mentor}/talks"), OnGetAsync)
        : await Again(OnGetAsync);
}
