using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>
/// A check was recorded or struck out: the visits of its mentor which no check covers any more are in doubt, what is covered again
/// stands again, and the mentor is told before travelling. As the house, because the visits may be in files of other units. Each
/// change is followed once, whole or not at all, late or on another node.
/// </summary>
public sealed class FollowChecks(OneByOne pieces)
{
    /// <summary>How many changes in one go.</summary>
    private const int Most = 100;

    /// <summary>How many changes were followed.</summary>
    public Task<int> Run(CancellationToken stop) => pieces.Run(Act.MentorshipMove, "bot.checks_wait", null, Most, (tx, over) => Next(tx, over, stop), stop);

    private static async Task<Outcome<Guid>> Next(Tx tx, int over, CancellationToken stop)
    {
        var check = await tx.MentorChecks.FromSql($"select c.* from bot.mentor_check c where c.followed_at is null order by c.id offset {over} limit 1 for update skip locked").SingleOrDefaultAsync(stop);
        if (check is null) return Refusal.NotFound;
        var booked = await tx.Appointments.Where(a => a.Mentor == check.Mentor && a.State == AppointmentState.Planned && a.On >= tx.Now.Day()).OrderBy(a => a.On).ToListAsync(stop);
        await tx.LookAgainAt(booked, stop);
        check.Followed(tx.Now);
        tx.Did(Act.MentorshipMove, null, check.Id);
        return check.Id;
    }
}
