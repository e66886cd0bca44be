using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>Another time for a planned meeting.</summary>
[Needs(Act.AppointmentMove)]
public sealed class MoveAppointmentPage(MoveAppointment act, ShowAppointment show) : AppointmentPage(show)
{
    protected override string Form => SessionForms.Move;

    public Task<IActionResult> OnGet() => Open(Act.AppointmentMove);

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await act.Run(Actor, Mentorship, Appointment!.Value, Input, Version, Stop), _ => Redirect(Back), Newer)
        : await Again(OnGet);

    private Task<IActionResult> Newer() => Newer(Act.AppointmentMove, new() { Date = Input.Date, Time = Input.Time });
}
