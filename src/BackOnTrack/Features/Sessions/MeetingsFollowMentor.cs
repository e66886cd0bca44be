using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentors.LeaveCorps;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>
/// Meetings a mentor had planned go with the mentor, out of the mentorship or out of the corps: they stand in nobody's calendar, and
/// must not make it look as if somebody came.
/// </summary>
public sealed class MeetingsFollowMentor : IFollowsMentor, IFollowsLeaving
{
    public Task Follow(Tx tx, MentorPeriod ended, CancellationToken stop) => LetGo(tx.Appointments.Where(a => a.Mentorship == ended.Mentorship && a.Mentor == ended.Mentor), stop);

    public Task Follow(Tx tx, Guid mentor, CancellationToken stop) => LetGo(tx.Appointments.Where(a => a.Mentor == mentor), stop);

    private static async Task LetGo(IQueryable<Appointment> meetings, CancellationToken stop)
    {
        foreach (var meeting in await meetings.Where(a => a.State == AppointmentState.Planned).ToListAsync(stop)) meeting.GoWithItsMentor();
    }
}
