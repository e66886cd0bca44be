using BackOnTrack.Access;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>A form about a planned meeting.</summary>
public abstract class AppointmentPage(ShowAppointment show) : DraftedPage
{
    [FromRoute] public Guid Mentorship { get; set; }
    [FromRoute] public Guid? Appointment { get; set; }
    [BindProperty] public AppointmentInput Input { get; set; } = new();
    [BindProperty] public uint Version { get; set; }

    public AppointmentSheet Sheet { get; private set; } = null!;
    public string Back => $"/mentorships/{Mentorship}";

    /// <summary>The name under which the form keeps what is typed; null where it keeps nothing.</summary>
    protected virtual string? Form => null;
    public override string DraftAddress => DraftPlace.At(Sheet.Head.Mentorship.Mentee, Form!, Appointment!.Value);

    /// <summary>The form again; over another time of the meeting, should somebody have moved it meanwhile.</summary>
    protected async Task<IActionResult> Newer(Act act, AppointmentInput mine)
    {
        var page = await Open(act);
        if (Sheet?.Appointment is { } now)
            Version = await TakeNewer(now.Id, nameof(Version), Version, now.Version, new AppointmentInput { Date = now.On, Time = now.At }, mine);
        return page;
    }

    protected async Task<IActionResult> Open(Act act) => Show(await show.Run(Actor, act, Mentorship, Appointment, Stop, Form), sheet =>
    {
        Sheet = sheet;
        if (Request.Method != "GET" || sheet.Appointment is not { } planned) return;
        Restore(sheet.Typed);
        Version = TypedOver(planned.Version);
    });
}
