using BackOnTrack.Access;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.AskForTalk;

[Needs(Act.TalkAsk)]
public sealed class AskForTalkPage(AskForTalk ask, ShowAsked show) : DeskPage
{
    [FromRoute] public Guid Mentor { get; set; }
    [BindProperty] public AskInput Input { get; set; } = new();
    public AskSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var page = await Same();
        if (Sheet?.Open is { } open) Input = new() { Worried = open.Worried, About = open.About?.Text };
        return page;
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await ask.Run(Actor, Mentor, Input, Stop), _ => Redirect($"/mentors/{Mentor}/talks"), Same)
        : await Again(Same);

    private async Task<IActionResult> Same() => Show(await show.Run(Actor, Mentor, Stop), sheet => Sheet = sheet);
}
