using System.Linq.Expressions;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>
/// Looks again at the booked visits that rest on something which has changed: what no longer holds is in doubt, what holds again
/// stands again, and the mentors are told before they travel. As the house, because whoever changed it may see none of the visits.
/// Each change is followed once, whole or not at all, late or on another node.
/// </summary>
public sealed class LookAgain(OneByOne pieces)
{
    /// <summary>How many changes in one go.</summary>
    private const int Most = 100;

    /// <summary>How many changes were followed.</summary>
    /// <param name="waits">The function of the schema that says whether a change waits.</param>
    /// <param name="next">The change that waits longest but for so many, taken with <c>for update skip locked</c>.</param>
    /// <param name="resting">Which of the visits to come rest on it.</param>
    public Task<int> Run<T>(string waits, Func<int, FormattableString> next, Func<T, Expression<Func<Appointment, bool>>> resting, CancellationToken stop) where T : class, IMattersToVisits =>
        pieces.Run(Act.MentorshipMove, waits, null, Most, async (tx, over) =>
        {
            if (await tx.Set<T>().FromSql(next(over)).SingleOrDefaultAsync(stop) is not { } change) return Refusal.NotFound;
            var booked = await tx.Appointments.Where(resting(change)).Where(a => a.State == AppointmentState.Planned && a.On >= tx.Now.Day()).OrderBy(a => a.On).ToListAsync(stop);
            await tx.LookAgainAt(booked, stop);
            change.Followed(tx.Now);
            tx.Did(Act.MentorshipMove, null, change.Id);
            return change.Id;
        }, stop);
}
