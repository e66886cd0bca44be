using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>A planned meeting.</summary>
[Needs(Act.SessionList)]
public sealed class ReadAppointmentPage(ReadAppointment read) : BotPage
{
    public MeetingSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid mentorship, Guid appointment) => Show(await read.Run(Actor, mentorship, appointment, Stop), sheet => Sheet = sheet);

    /// <summary>The address as a telephone can take it.</summary>
    public string Whole(string path) => $"{Request.Scheme}://{Request.Host}{path}";

    /// <summary>The address as a picture for a telephone's camera.</summary>
    public (int Side, string Path) Picture(string path) => QrPicture.Of(Whole(path));
}
