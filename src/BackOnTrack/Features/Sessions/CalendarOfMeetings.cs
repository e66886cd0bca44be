using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Calendar;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>A mentor's planned meetings for their calendar: those of files that are open to them at this moment. Whose and where is not even read.</summary>
public sealed class CalendarOfMeetings : IFillsCalendar
{
    /// <summary>More than anybody plans.</summary>
    private const int Most = 500;

    public async Task<IReadOnlyList<CalendarEntry>> Of(Tx tx, Guid account, DateOnly since, CancellationToken stop)
    {
        var (appointments, moves, reaches, exclusions, now) = (tx.Appointments, tx.AppointmentMoves, tx.Reaches, tx.Set<Exclusion>(), tx.Now);
        var rows = await appointments.Where(a => a.Mentor == account && a.On >= since
                && reaches.Any(r => r.Account == account && r.File == a.Mentee && r.Since <= now && (r.Until == null || r.Until > now))
                && !exclusions.Any(x => x.Account == account && x.File == a.Mentee && x.Since <= now && (x.Until == null || x.Until > now)))
            .OrderBy(a => a.On).ThenBy(a => a.Id).Take(Most)
            .Select(a => new { a.Id, a.On, a.At, a.Minutes, a.State, a.PlannedAt, Times = moves.Count(m => m.Appointment == a.Id), Last = moves.Where(m => m.Appointment == a.Id).Max(m => (DateTimeOffset?)m.MovedAt) })
            .ToListAsync(stop);
        return [.. rows.Select(a => new CalendarEntry(a.Id, "", "", a.On, a.At, a.Minutes, a.Times, a.Last ?? a.PlannedAt, a.State is AppointmentState.CalledOff or AppointmentState.Lapsed))];
    }
}
