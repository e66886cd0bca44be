using BackOnTrack.Data;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Notices;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>Who waits for a seat, in the order they said yes.</summary>
internal static class WaitingList
{
    extension(Tx tx)
    {
        /// <summary>Gives the seats that are free to those who wait, and tells them. After the last day nobody moves up.</summary>
        public async Task MoveUp(Cohort cohort, CancellationToken stop)
        {
            if (tx.Now.Day() > cohort.LastDay) return;
            await tx.SaveChangesAsync(stop);
            var free = cohort.Seats - await tx.SeatsTaken(cohort.Id, stop);
            if (free <= 0) return;
            var next = await tx.CohortSeats.Where(s => s.Cohort == cohort.Id && s.State == SeatState.Waiting).OrderBy(s => s.AnsweredAt).ThenBy(s => s.Id).Take(free).ToListAsync(stop);
            foreach (var seat in next)
                if (seat.Admit(room: true, tx.Now).Accepted(out _, out _)) tx.Tell(seat.Mentor, NoticeKind.SeatGiven, TellingOfDays.Of(seat));
        }
    }
}
