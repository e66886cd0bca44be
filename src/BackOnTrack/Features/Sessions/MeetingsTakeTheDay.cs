using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Network;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Features.Network;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>Visits and other meetings that are planned take their time of the day, whoever of the mentorship's mentors goes.</summary>
public sealed class MeetingsTakeTheDay : ITakesTheDay
{
    public async Task<IReadOnlyList<TakenTime>> On(Tx tx, Mentorship about, DateOnly day, CancellationToken stop)
    {
        var mentors = tx.MentorPeriods.Where(p => p.Mentorship == about.Id && p.Until == null).Select(p => p.Mentor);
        var planned = await tx.Appointments.AsNoTracking()
            .Where(a => a.On == day && a.At != null && a.State == AppointmentState.Planned && (a.Mentee == about.Mentee || mentors.Contains(a.Mentor))).ToListAsync(stop);
        return [.. planned.Select(a => a.Time).OfType<MeetingTime>().Select(t => new TakenTime(t.At, t.Minutes))];
    }
}
