using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

/// <summary>The days as a file for the own calendar; taken again after a move, it puts the day in its new place.</summary>
[Needs(Act.TrainingRead, Rate = Rate.Export)]
public sealed class ReadCalendarPage(ReadCalendar read) : BotPage
{
    public async Task<IActionResult> OnGetAsync(Guid id) =>
        (await read.Run(Actor, id, Stop)).Accepted(out var file, out _) ? File(file, "text/calendar; charset=utf-8", "training.ics") : NotFound();
}
