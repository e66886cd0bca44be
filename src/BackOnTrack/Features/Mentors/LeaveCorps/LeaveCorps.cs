using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors.LeaveCorps;

/// <summary>
/// A mentor leaves the corps. The mentees' files close to them at once; mentorships still held stand under "needs
/// attention" until they are handed over.
/// </summary>
public sealed class LeaveCorps(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, DateOnly? on, CancellationToken stop) => db.Write(actor, Act.MentorLeave, async tx =>
    {
        var mentor = await tx.Mentors.SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentor is null) return Refusal.NotFound;
        if (!mentor.Leave(on, tx.Now.Day()).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        await tx.SettleCoach(id, Act.MentorLeave, stop);
        tx.Did(Act.MentorLeave, null, id);
        return id;
    }, stop);
}

/// <summary>Ticks an item of the leaving checklist.</summary>
public sealed class TickLeaving(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, LeavingItem? item, CancellationToken stop) => db.Write(actor, Act.MentorLeave, async tx =>
    {
        var mentor = await tx.Mentors.SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentor is null) return Refusal.NotFound;
        if (item is not { } done) return new Refusal("House.Refuse.Missing", "Item");
        var held = (await tx.MentorLoads(stop)).GetValueOrDefault(id);
        if (!mentor.Tick(done, held).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.MentorLeave, null, id);
        return id;
    }, stop);
}

/// <summary>Somebody who left is a mentor again.</summary>
public sealed class ReturnToCorps(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.MentorLeave, async tx =>
    {
        var mentor = await tx.Mentors.SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentor is null) return Refusal.NotFound;
        if (!mentor.Return().Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        await tx.SettleCoach(id, Act.MentorLeave, stop);
        tx.Did(Act.MentorLeave, null, id);
        return id;
    }, stop);
}
