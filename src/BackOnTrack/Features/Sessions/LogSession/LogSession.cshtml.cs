using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>The two-minute note.</summary>
[Needs(Act.SessionLog)]
public sealed class LogSessionPage(LogSession log, ShowSheet show, TimeProvider clock) : SessionSheetPage
{
    [FromRoute] public Guid Mentorship { get; set; }
    protected override (string Form, Guid Subject) Drafted => (SessionForms.New, Mentorship);

    public async Task<IActionResult> OnGet() => Show(await show.Run(Actor, Mentorship, Stop), sheet =>
    {
        Sheet = sheet;
        Input.Date = clock.Today();
        Restore(sheet.Draft);
    });

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await log.Run(Actor, Mentorship, Input, Stop), id => Redirect($"/mentorships/{Mentorship}/sessions/{id}"), AgainWithSheet)
        : await Again(AgainWithSheet);

    private async Task<IActionResult> AgainWithSheet() => Show(await show.Run(Actor, Mentorship, Stop), sheet => Sheet = sheet);
}
