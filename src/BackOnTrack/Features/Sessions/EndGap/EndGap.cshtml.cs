using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>The last day of a gap that was open.</summary>
[Needs(Act.GapJustify)]
public sealed class EndGapPage(EndGap act, ShowGap show) : BotPage
{
    [FromRoute] public Guid Mentorship { get; set; }
    [FromRoute] public Guid Gap { get; set; }
    [BindProperty] public DateOnly? Until { get; set; }
    public NamedMentorship Head { get; private set; } = null!;

    public async Task<IActionResult> OnGet() => Show(await show.Run(Actor, Mentorship, Gap, Stop), head => Head = head);

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await act.Run(Actor, Mentorship, Gap, Until, Stop), _ => Redirect($"/mentorships/{Mentorship}"), OnGet)
        : await Again(OnGet);
}
