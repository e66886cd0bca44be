using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Calendar;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>A mentor's training days and gatherings for a calendar: those ahead and those of the last weeks, moved ones in their new place, those called off as such.</summary>
public sealed class ReadCalendar(Database db, Words words)
{
    private const int WeeksBack = 8;

    public Task<Outcome<byte[]>> Run(Actor actor, Guid mentor, CancellationToken stop) => db.Read<byte[]>(actor, Act.TrainingRead, async tx =>
    {
        if (!await tx.Mentors.AnyAsync(m => m.Id == mentor, stop)) return Refusal.NotFound;
        tx.Saw(Act.TrainingRead, null, mentor);
        return CalendarFile.Of(await new CalendarOfTraining(words).Of(tx, mentor, tx.Now.Day().AddDays(-7 * WeeksBack), stop));
    }, stop);
}
