using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Sessions;
using BackOnTrack.Features.Custody;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>
/// An establishment receives visits at other times now: what is booked there and no longer fits is in doubt, what fits again
/// stands again, and the mentors are told before they travel. As the house, because whoever keeps the directory sees no visits.
/// Each change is followed once, whole or not at all, late or on another node.
/// </summary>
public sealed class FollowSlots(OneByOne pieces)
{
    /// <summary>How many changes in one go.</summary>
    private const int Most = 100;

    /// <summary>How many changes were followed.</summary>
    public Task<int> Run(CancellationToken stop) => pieces.Run(Act.MentorshipMove, "bot.slots_wait", null, Most, (tx, over) => Next(tx, over, stop), stop);

    private static async Task<Outcome<Guid>> Next(Tx tx, int over, CancellationToken stop)
    {
        var slot = await tx.VisitSlots.FromSql($"select s.* from bot.visit_slot s where followed_at is null order by id offset {over} limit 1 for update skip locked").SingleOrDefaultAsync(stop);
        if (slot is null) return Refusal.NotFound;
        var booked = await tx.Appointments.Where(a => a.Establishment == slot.Establishment && a.State == AppointmentState.Planned && a.On >= tx.Now.Day()).OrderBy(a => a.On).ToListAsync(stop);
        await tx.LookAgainAt(booked, stop);
        slot.Followed(tx.Now);
        tx.Did(Act.MentorshipMove, null, slot.Id);
        return slot.Id;
    }
}
