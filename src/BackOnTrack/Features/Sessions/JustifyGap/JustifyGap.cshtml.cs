using BackOnTrack.Access;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>A justified gap in contact.</summary>
[Needs(Act.GapJustify)]
public sealed class JustifyGapPage(JustifyGap act, ProposeGap propose, ShowHead show, Words words) : BotPage
{
    [FromRoute] public Guid Mentorship { get; set; }
    [BindProperty] public GapInput Input { get; set; } = new();
    public NamedMentorship Head { get; private set; } = null!;

    /// <summary>The restriction it comes from, when one led here.</summary>
    [BindProperty(SupportsGet = true)] public Guid? Restriction { get; set; }

    public async Task<IActionResult> OnGet() => Show(await propose.Run(Actor, Mentorship, Restriction, Stop), sheet =>
    {
        (Head, Input) = (sheet.Head, sheet.Proposed);
        if (Input.Reason is GapReason.Other) Input.Note = words.Of("Custody.Restriction", sheet.Kind);
    });

    private async Task<IActionResult> Same() => Show(await show.Run(Actor, Act.GapJustify, Mentorship, Stop), head => Head = head);

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await act.Run(Actor, Mentorship, Input, Stop), _ => Redirect($"/mentorships/{Mentorship}"), Same)
        : await Again(Same);
}
