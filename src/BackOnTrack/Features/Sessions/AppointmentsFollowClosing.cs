using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>Meetings that were planned for after the ending are called off; why is said by the ending.</summary>
public sealed class AppointmentsFollowClosing : IFollowsClosing
{
    public async Task Follow(Tx tx, Mentorship closed, CancellationToken stop)
    {
        var planned = await tx.Appointments.Where(a => a.Mentorship == closed.Id && a.State == AppointmentState.Planned && a.On >= closed.EndedOn).ToListAsync(stop);
        foreach (var meeting in planned) meeting.EndWithTheMentorship();
    }
}
