using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Network;
using BackOnTrack.Features.Calendar;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Network;

/// <summary>The network meetings of a mentor's mentorships for their calendar: those of files that are open to them at this moment. Whose, where and what about is not even read.</summary>
public sealed class CalendarOfTheNetwork : IFillsCalendar
{
    /// <summary>More than anybody plans.</summary>
    private const int Most = 500;

    public async Task<IReadOnlyList<CalendarEntry>> Of(Tx tx, Guid account, DateOnly since, CancellationToken stop)
    {
        var (meetings, periods, reaches, exclusions, now) = (tx.NetworkMeetings, tx.MentorPeriods, tx.Reaches, tx.Set<Exclusion>(), tx.Now);
        var rows = await meetings.Where(m => m.On >= since && periods.Any(p => p.Mentorship == m.Mentorship && p.Mentor == account && p.Until == null)
                && reaches.Any(r => r.Account == account && r.File == m.Mentee && r.Since <= now && (r.Until == null || r.Until > now))
                && !exclusions.Any(x => x.Account == account && x.File == m.Mentee && x.Since <= now && (x.Until == null || x.Until > now)))
            .OrderBy(m => m.On).ThenBy(m => m.Id).Take(Most)
            .Select(m => new { m.Id, m.On, m.At, m.State, m.Moves, m.ChangedAt }).ToListAsync(stop);
        return [.. rows.Select(m => new CalendarEntry(m.Id, "", "", m.On, m.At, NetworkMeeting.MinutesKeptFree, m.Moves, m.ChangedAt, m.State is NetworkMeetingState.CalledOff))];
    }
}
