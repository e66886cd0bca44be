using BackOnTrack.Access;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>A form about a planned meeting.</summary>
public abstract class AppointmentPage(ShowAppointment show) : BotPage
{
    [FromRoute] public Guid Mentorship { get; set; }
    [FromRoute] public Guid? Appointment { get; set; }
    [BindProperty] public AppointmentInput Input { get; set; } = new();
    [BindProperty] public uint Version { get; set; }

    public AppointmentSheet Sheet { get; private set; } = null!;
    public string Back => $"/mentorships/{Mentorship}";

    protected async Task<IActionResult> Open(Act act) => Show(await show.Run(Actor, act, Mentorship, Appointment, Stop), sheet =>
    {
        Sheet = sheet;
        if (Request.Method == "GET" && sheet.Appointment is { } planned) Version = planned.Version;
    });
}
