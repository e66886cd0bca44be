using BackOnTrack.Access;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>The two-minute note.</summary>
[Needs(Act.SessionLog)]
public sealed class LogSessionPage(LogSession log, ShowSheet show, TimeProvider clock) : SessionSheetPage
{
    [FromRoute] public Guid Mentorship { get; set; }

    /// <summary>The planned meeting that is written up: its day, time and place stand in the form already.</summary>
    [BindProperty(SupportsGet = true, Name = "sheet")] public Guid? Planned { get; set; }

    /// <summary>The note is saved although there is one that says the same.</summary>
    [BindProperty] public bool Anyway { get; set; }

    /// <summary>That note.</summary>
    public Guid? First { get; private set; }

    protected override (string Form, Guid Subject) Drafted => (SessionForms.New, Mentorship);

    public async Task<IActionResult> OnGet() => Show(await show.Run(Actor, Mentorship, Planned, Stop), sheet =>
    {
        Sheet = sheet;
        Input.Date = sheet.Head.Mentorship.LastDay(clock.Today());
        if (sheet.Planned is { } planned) Fill(planned);
        Restore(sheet.Draft);
    });

    public async Task<IActionResult> OnPost()
    {
        if (!ModelState.IsValid) return await Again(AgainWithSheet);
        var outcome = await log.Run(Actor, Mentorship, Input, Stop, Anyway);
        First = outcome.Refusals.FirstOrDefault(r => r.Code == LogSession.Twice)?.Values?[0] as Guid?;
        return await Answer(outcome, id => Redirect($"/mentorships/{Mentorship}/sessions/{id}"), AgainWithSheet);
    }

    private async Task<IActionResult> AgainWithSheet() => Show(await show.Run(Actor, Mentorship, Planned, Stop), sheet => Sheet = sheet);

    private void Fill(Appointment planned)
    {
        if (planned.On <= clock.Today()) Input.Date = planned.On;
        (Input.Time, Input.Kind, Input.Minutes, Input.Place) = (planned.At, planned.Kind, planned.Minutes, planned.Place?.Text);
    }
}
