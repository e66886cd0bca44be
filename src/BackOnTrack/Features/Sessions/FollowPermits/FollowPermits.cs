using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Custody;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>
/// A permit was given, withdrawn, shortened or handed back: the visits of its mentor to that establishment which no permit covers
/// any more are in doubt, what is covered again stands again, and the mentor is told before travelling. As the house, because the
/// visits may be in files of other units. Each change is followed once, whole or not at all, late or on another node.
/// </summary>
public sealed class FollowPermits(OneByOne pieces)
{
    /// <summary>How many changes in one go.</summary>
    private const int Most = 100;

    /// <summary>How many changes were followed.</summary>
    public Task<int> Run(CancellationToken stop) => pieces.Run(Act.MentorshipMove, "bot.permits_wait", null, Most, (tx, over) => Next(tx, over, stop), stop);

    private static async Task<Outcome<Guid>> Next(Tx tx, int over, CancellationToken stop)
    {
        var permit = await tx.MentorPermits.FromSql($"select p.*, p.xmin from bot.mentor_permit p where p.followed_at is null and p.state = 'granted' order by p.id offset {over} limit 1 for update skip locked").SingleOrDefaultAsync(stop);
        if (permit is null) return Refusal.NotFound;
        var booked = await tx.Appointments.Where(a => a.Mentor == permit.Mentor && a.Establishment == permit.Establishment && a.State == AppointmentState.Planned && a.On >= tx.Now.Day()).OrderBy(a => a.On).ToListAsync(stop);
        await tx.LookAgainAt(booked, stop);
        permit.Followed(tx.Now);
        tx.Did(Act.MentorshipMove, null, permit.Id);
        return permit.Id;
    }
}
