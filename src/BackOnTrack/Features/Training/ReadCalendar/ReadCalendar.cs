using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
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
        var since = tx.Now.Day().AddDays(-7 * WeeksBack);
        var seats = await tx.CohortSeats.AsNoTracking().Where(s => s.Mentor == mentor && s.State == SeatState.Accepted).ToDictionaryAsync(s => s.Cohort, stop);
        Guid[] cohorts = [.. seats.Keys];
        var places = await tx.Cohorts.Where(c => cohorts.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => new { c.Place, c.PlannedAt }, stop);
        var moves = (await tx.CohortDayMoves.AsNoTracking().Where(m => cohorts.Contains(m.Cohort)).ToListAsync(stop)).ToLookup(m => m.CohortDay);
        var days = (await tx.CohortDays.AsNoTracking().Where(d => cohorts.Contains(d.Cohort) && d.On >= since).OrderBy(d => d.On).ToListAsync(stop)).Where(d => seats[d.Cohort].Covers(d.Day));
        var gatherings = await tx.NetworkSeats.Where(s => s.Mentor == mentor && s.Comes == true).Join(tx.NetworkDays.Where(d => d.On >= since), s => s.NetworkDay, d => d.Id, (s, d) => d).OrderBy(d => d.On).ToListAsync(stop);
        Guid[] met = [.. gatherings.Select(d => d.Id)];
        var gatheringMoves = (await tx.NetworkDayMoves.AsNoTracking().Where(m => met.Contains(m.NetworkDay)).ToListAsync(stop)).ToLookup(m => m.NetworkDay);
        tx.Saw(Act.TrainingRead, null, mentor);
        return CalendarFile.Of(
        [
            .. days.Select(d => new CalendarDay(d.Id, words["Training.Calendar.Day", d.Day], places[d.Cohort].Place, d.On, d.From, d.Until, moves[d.Id].Count(), LastTouched(moves[d.Id], places[d.Cohort].PlannedAt), d.Cancelled)),
            .. gatherings.Select(d => new CalendarDay(d.Id, words.Of("Training.GatheringKind", d.Kind), d.Place, d.On, d.From, d.Until, gatheringMoves[d.Id].Count(), LastTouched(gatheringMoves[d.Id], d.PlannedAt), d.Cancelled)),
        ]);
    }, stop);

    private static DateTimeOffset LastTouched(IEnumerable<IMoved> moves, DateTimeOffset planned) => moves.Select(m => m.MovedAt).Append(planned).Max();
}
