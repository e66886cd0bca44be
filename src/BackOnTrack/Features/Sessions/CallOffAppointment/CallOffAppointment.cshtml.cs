using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>A planned meeting that will not be.</summary>
[Needs(Act.AppointmentMove)]
public sealed class CallOffAppointmentPage(CallOffAppointment act, ShowAppointment show) : AppointmentPage(show)
{
    protected override string Form => SessionForms.CallOff;

    public Task<IActionResult> OnGet() => Open(Act.AppointmentMove);

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await act.Run(Actor, Mentorship, Appointment!.Value, Input, Version, Stop), _ => Redirect(Back), Newer)
        : await Again(OnGet);

    private Task<IActionResult> Newer() => Newer(Act.AppointmentMove, new());
}
