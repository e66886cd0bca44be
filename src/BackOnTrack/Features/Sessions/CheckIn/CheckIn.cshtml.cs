using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>One tap before the door.</summary>
[Needs(Act.MeetingCheck)]
public sealed class CheckInPage(CheckIn act, ReadAppointment read) : BotPage
{
    [FromRoute] public Guid Mentorship { get; set; }
    [FromRoute] public Guid Appointment { get; set; }
    public MeetingSheet Sheet { get; private set; } = null!;
    public string Back => $"/mentorships/{Mentorship}/appointments/{Appointment}";

    public async Task<IActionResult> OnGet() => Show(await read.Run(Actor, Mentorship, Appointment, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPost() => await Answer(await act.Run(Actor, Mentorship, Appointment, Stop), _ => Redirect(Back), OnGet);
}
