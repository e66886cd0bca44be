using BackOnTrack.Data;
using BackOnTrack.Features.Mentors.LeaveCorps;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>Whoever leaves gives up the seats of what is still to come: others wait for them, and nobody is told of days that concern them no more.</summary>
public sealed class SeatsOfALeaver : IFollowsLeaving
{
    public async Task Follow(Tx tx, Guid mentor, CancellationToken stop)
    {
        var (today, cohorts, days) = (tx.Now.Day(), tx.Cohorts, tx.NetworkDays);
        foreach (var seat in await tx.CohortSeats.Where(s => s.Mentor == mentor && cohorts.Any(c => c.Id == s.Cohort && c.LastDay >= today)).ToListAsync(stop)) seat.GiveUp(tx.Now);
        foreach (var seat in await tx.NetworkSeats.Where(s => s.Mentor == mentor && days.Any(d => d.Id == s.NetworkDay && d.On >= today)).ToListAsync(stop)) seat.Answer(comes: false, tx.Now);
    }
}
