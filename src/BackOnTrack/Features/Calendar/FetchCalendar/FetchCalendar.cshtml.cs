using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Calendar;

/// <summary>What a calendar programme fetches. Whoever guesses is held up like anybody who guesses a code.</summary>
[Needs(Act.CalendarFetch, Anonymous = true, Rate = Rate.Code)]
public sealed class FetchCalendarPage(FetchCalendar fetch) : BotPage
{
    public async Task<IActionResult> OnGetAsync(string secret) =>
        (await fetch.Run(secret, Stop)).Accepted(out var file, out _) ? File(file, "text/calendar; charset=utf-8", "appointments.ics") : NotFound();
}
