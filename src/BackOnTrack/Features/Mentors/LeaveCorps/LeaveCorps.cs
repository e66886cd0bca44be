using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors.LeaveCorps;

public sealed class LeavingInput
{
    public DateOnly? LeftOn { get; set; }
    public LeavingCause? Cause { get; set; }

    /// <summary>What is ticked on the checklist.</summary>
    public LeavingItem? Item { get; set; }
}

/// <summary>
/// A mentor leaves the corps. The mentees' files close to them at once, and other rooms let go what was kept for them;
/// mentorships still held stand under "needs attention" until they are handed over.
/// </summary>
public sealed class LeaveCorps(Database db, IEnumerable<IFollowsLeaving> rooms)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, LeavingInput input, CancellationToken stop) => db.Write(actor, Act.MentorLeave, async tx =>
    {
        var mentor = await tx.Mentors.SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentor is null) return Refusal.NotFound;
        var period = await tx.CorpsPeriods.SingleOrDefaultAsync(p => p.Mentor == id && p.Until == null, stop);
        if (period is null) tx.Add(period = CorpsPeriod.Begin(mentor, from: null));
        if (!mentor.Leave(input.LeftOn, tx.Now.Day()).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (!period.End(input.LeftOn, input.Cause).Accepted(out _, out refusals)) return Outcome<Guid>.Refused(refusals);
        foreach (var room in rooms) await room.Follow(tx, id, stop);
        await tx.SettleCoach(id, Act.MentorLeave, stop);
        tx.Did(Act.MentorLeave, null, id);
        return id;
    }, stop);
}

/// <summary>
/// Ticks an item of the leaving checklist. Access is ended by ticking it, and permits handed back hold no longer: it is not
/// somebody's word that it was so.
/// </summary>
public sealed class TickLeaving(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, LeavingItem? item, CancellationToken stop) => db.Write(actor, Act.MentorLeave, async tx =>
    {
        var mentor = await tx.Mentors.SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentor is null) return Refusal.NotFound;
        if (item is not { } done) return new Refusal("House.Refuse.Missing", "Item");
        var held = (await tx.MentorLoads(stop)).GetValueOrDefault(id);
        if (!mentor.Tick(done, held).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (done == LeavingItem.AccessEnded) await tx.EndMentorAccess(id, stop);
        if (done == LeavingItem.PermitsReturned)
            foreach (var permit in await tx.MentorPermits.Where(p => p.Mentor == id && p.State == PermitState.Granted).ToListAsync(stop)) permit.HandBack(tx.Now.Day());
        tx.Did(Act.MentorLeave, null, id);
        return id;
    }, stop);
}

/// <summary>Finishes the leaving once nothing is open: the coach's period ends, and the clock of retention starts.</summary>
public sealed class FinishLeaving(Database db, IEnumerable<IHoldsUpLeaving> rooms)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.MentorLeave, async tx =>
    {
        var mentor = await tx.Mentors.SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentor is null) return Refusal.NotFound;
        var (held, today) = ((await tx.MentorLoads(stop)).GetValueOrDefault(id), tx.Now.Day());
        var elsewhere = (await rooms.OpenAbout(tx, id, stop)).Select(o => o.Refusal);
        if (!mentor.FinishLeaving(held, elsewhere, today).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        var last = await tx.CorpsPeriods.Where(p => p.Mentor == id && p.Until != null).OrderByDescending(p => p.Until).FirstOrDefaultAsync(stop);
        last?.Keep(tx.Programme.Mentors);
        foreach (var coach in await tx.CoachPeriods.Where(c => c.Mentor == id && c.Until == null).ToListAsync(stop)) coach.End(today, CoachCause.MentorLeft);
        await tx.SettleCoach(id, Act.MentorLeave, stop);
        tx.Did(Act.MentorLeave, null, id);
        return id;
    }, stop);
}

/// <summary>Somebody who left is a mentor again. The hat is given again by administrators, if it was taken.</summary>
public sealed class ReturnToCorps(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.MentorLeave, async tx =>
    {
        var mentor = await tx.Mentors.SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentor is null) return Refusal.NotFound;
        if (!mentor.Return().Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        foreach (var period in await tx.CorpsPeriods.Where(p => p.Mentor == id && p.KeepUntil != null).ToListAsync(stop)) period.StopClock();
        tx.Add(CorpsPeriod.Begin(mentor, tx.Now.Day()));
        await tx.SettleCoach(id, Act.MentorLeave, stop);
        tx.Did(Act.MentorLeave, null, id);
        return id;
    }, stop);
}
