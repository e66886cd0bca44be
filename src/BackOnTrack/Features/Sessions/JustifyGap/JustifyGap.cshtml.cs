using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>A justified gap in contact.</summary>
[Needs(Act.GapJustify)]
public sealed class JustifyGapPage(JustifyGap act, ShowHead show) : BotPage
{
    [FromRoute] public Guid Mentorship { get; set; }
    [BindProperty] public GapInput Input { get; set; } = new();
    public NamedMentorship Head { get; private set; } = null!;

    public async Task<IActionResult> OnGet() => Show(await show.Run(Actor, Act.GapJustify, Mentorship, Stop), head => Head = head);

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await act.Run(Actor, Mentorship, Input, Stop), _ => Redirect($"/mentorships/{Mentorship}"), OnGet)
        : await Again(OnGet);
}
