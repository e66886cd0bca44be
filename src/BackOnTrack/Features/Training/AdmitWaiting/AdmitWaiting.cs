using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Notices;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>Gives a seat that became free to somebody on the waiting list, and tells them.</summary>
public sealed class AdmitWaiting(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.TrainingInvite, async tx =>
    {
        var seat = await tx.CohortSeats.SingleOrDefaultAsync(s => s.Id == id, stop);
        if (seat is null) return Refusal.NotFound;
        var seats = await tx.Cohorts.Where(c => c.Id == seat.Cohort).Select(c => c.Seats).SingleAsync(stop);
        if (!seat.Admit(await tx.SeatsTaken(seat.Cohort, stop) < seats, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Tell(seat.Mentor, NoticeKind.SeatGiven, TellingOfDays.Of(seat));
        tx.Did(Act.TrainingInvite, null, seat.Cohort);
        return seat.Cohort;
    }, stop);
}
