using BackOnTrack.Data;
using BackOnTrack.Domain.Training;
using BackOnTrack.Features.Notices;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Training;

/// <summary>Tells those whom it concerns that something about a day has changed; on their start page it stands as a piece of work.</summary>
internal static class TellingOfDays
{
    extension(Tx tx)
    {
        /// <summary>Everybody who has not said no to the group, and is still invited.</summary>
        public async Task TellGroup(Guid cohort, NoticeKind what, CancellationToken stop)
        {
            foreach (var seat in await tx.CohortSeats.AsNoTracking().Where(s => s.Cohort == cohort && s.State != SeatState.Declined && s.State != SeatState.Withdrawn).ToListAsync(stop))
                tx.Tell(seat.Mentor, what, Of(seat));
        }

        /// <summary>Everybody who has not said no to the gathering.</summary>
        public async Task TellInvited(Guid day, NoticeKind what, CancellationToken stop)
        {
            foreach (var mentor in await tx.NetworkSeats.Where(s => s.NetworkDay == day && s.Comes != false).Select(s => s.Mentor).ToListAsync(stop))
                tx.Tell(mentor, what, OfGathering(day));
        }
    }

    /// <summary>Where a seat is answered.</summary>
    public static string Of(CohortSeat seat) => $"/training/seats/{seat.Id}";

    /// <summary>Where a gathering is answered.</summary>
    public static string OfGathering(Guid day) => $"/training/network-days/{day}";
}
