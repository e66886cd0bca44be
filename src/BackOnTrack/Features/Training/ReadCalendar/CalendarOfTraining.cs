using BackOnTrack.Data;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Calendar;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>The days a mentor has a seat on, and the gatherings they said yes to.</summary>
public sealed class CalendarOfTraining(Words words) : IFillsCalendar
{
    public async Task<IReadOnlyList<CalendarEntry>> Of(Tx tx, Guid account, DateOnly since, CancellationToken stop) =>
        [.. await Days(tx, account, since, stop), .. await Gatherings(tx, account, since, stop)];

    private async Task<IEnumerable<CalendarEntry>> Days(Tx tx, Guid mentor, DateOnly since, CancellationToken stop)
    {
        var seats = await tx.CohortSeats.AsNoTracking().Where(s => s.Mentor == mentor && s.State == SeatState.Accepted).ToDictionaryAsync(s => s.Cohort, stop);
        Guid[] cohorts = [.. seats.Keys];
        var places = await tx.Cohorts.Where(c => cohorts.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => new { c.Place, c.PlannedAt }, stop);
        var moves = (await tx.CohortDayMoves.AsNoTracking().Where(m => cohorts.Contains(m.Cohort)).ToListAsync(stop)).ToLookup(m => m.CohortDay);
        var days = await tx.CohortDays.AsNoTracking().Where(d => cohorts.Contains(d.Cohort) && d.On >= since).OrderBy(d => d.On).ToListAsync(stop);
        return days.Where(d => seats[d.Cohort].Covers(d.Day)).Select(d => new CalendarEntry(d.Id, words["Training.Calendar.Day", d.Day], d.Place ?? places[d.Cohort].Place,
            d.On, d.From, Minutes(d.From, d.Until), moves[d.Id].Count(), LastTouched(moves[d.Id], places[d.Cohort].PlannedAt), d.Cancelled));
    }

    private async Task<IEnumerable<CalendarEntry>> Gatherings(Tx tx, Guid mentor, DateOnly since, CancellationToken stop)
    {
        var gatherings = await tx.NetworkSeats.Where(s => s.Mentor == mentor && s.Comes == true)
            .Join(tx.NetworkDays.Where(d => d.On >= since), s => s.NetworkDay, d => d.Id, (s, d) => d).OrderBy(d => d.On).ToListAsync(stop);
        Guid[] met = [.. gatherings.Select(d => d.Id)];
        var moves = (await tx.NetworkDayMoves.AsNoTracking().Where(m => met.Contains(m.NetworkDay)).ToListAsync(stop)).ToLookup(m => m.NetworkDay);
        return gatherings.Select(d => new CalendarEntry(d.Id, words.Of("Training.GatheringKind", d.Kind), d.Place,
            d.On, d.From, Minutes(d.From, d.Until), moves[d.Id].Count(), LastTouched(moves[d.Id], d.PlannedAt), d.Cancelled));
    }

    private static int Minutes(TimeOnly from, TimeOnly until) => (int)(until - from).TotalMinutes;

    private static DateTimeOffset LastTouched(IEnumerable<IMoved> moves, DateTimeOffset planned) => moves.Select(m => m.MovedAt).Append(planned).Max();
}
