using BackOnTrack.Data;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Custody;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>
/// A transfer, a restriction or a day of release puts booked meetings in doubt, or lets them stand again; their mentors are
/// told before they travel: that something has changed, never what. A meeting is moved or called off by people.
/// </summary>
public sealed class MeetingsFollowCustody : IFollowsCustody
{
    public int Order => 30;

    public async Task<IReadOnlyList<CustodyEffect>> Follow(Tx tx, CustodyChange change, CancellationToken stop)
    {
        var booked = await tx.Appointments.Where(a => a.Mentee == change.Mentee && a.State == AppointmentState.Planned && a.On >= change.Day).OrderBy(a => a.On).ThenBy(a => a.At).ToListAsync(stop);
        var effects = new List<CustodyEffect>();
        if (booked.Count == 0) return effects;
        var custody = await tx.CustodyOf(change.Mentee, stop);
        foreach (var meeting in booked.Where(a => a.DependsOnCustody))
        {
            if (!await tx.LookAgainAt(meeting, custody, stop)) continue;
            await tx.TellTheMentor(meeting, stop);
            effects.Add(new(meeting.InDoubt.Length > 0 ? "Sessions.Follow.InDoubt" : "Sessions.Follow.StandsAgain", meeting.On));
        }
        return effects;
    }
}
