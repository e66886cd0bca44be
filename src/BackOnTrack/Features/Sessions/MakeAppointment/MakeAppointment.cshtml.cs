using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>The next meeting, as agreed.</summary>
[Needs(Act.AppointmentMake)]
public sealed class MakeAppointmentPage(MakeAppointment act, ShowAppointment show) : AppointmentPage(show)
{
    public Task<IActionResult> OnGet() => Open(Act.AppointmentMake);

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await act.Run(Actor, Mentorship, Input, Stop), _ => Redirect(Back), OnGet)
        : await Again(OnGet);
}
