using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors.ChangeLeave;

/// <summary>A leave that is not over ends on another day than was thought.</summary>
public sealed class ChangeLeave(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, Guid leave, DateOnly? until, CancellationToken stop) => db.Write(actor, Act.MentorLeave, async tx =>
    {
        var leaves = await tx.MentorLeaves.Where(l => l.Mentor == id).ToListAsync(stop);
        if (leaves.Find(l => l.Id == leave) is not { } it) return Refusal.NotFound;
        if (!it.EndOn(until, leaves.Where(l => l != it), tx.Now.Day()).Accepted(out _, out var no)) return Outcome<Guid>.Refused(no);
        tx.Did(Act.MentorLeave, null, leave);
        return leave;
    }, stop);
}

/// <summary>A leave that was planned does not come about.</summary>
public sealed class CallOffLeave(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, Guid leave, CancellationToken stop) => db.Write(actor, Act.MentorLeave, async tx =>
    {
        if (await tx.MentorLeaves.SingleOrDefaultAsync(l => l.Id == leave && l.Mentor == id, stop) is not { } it) return Refusal.NotFound;
        if (!it.CallOff(tx.Now.Day()).Accepted(out _, out var no)) return Outcome<Guid>.Refused(no);
        tx.Remove(it);
        tx.Did(Act.MentorLeave, null, leave);
        return leave;
    }, stop);
}

/// <summary>What the page of one leave shows.</summary>
public sealed record LeaveSheet(Guid Mentor, string Alias, MentorLeave Leave, bool HasBegun);

public sealed class ShowLeave(Database db)
{
    public Task<Outcome<LeaveSheet>> Run(Actor actor, Guid id, Guid leave, CancellationToken stop) => db.Read<LeaveSheet>(actor, Act.MentorLeave, async tx =>
    {
        if (await tx.AliasOf(id, stop) is not { } alias || await tx.MentorLeaves.AsNoTracking().SingleOrDefaultAsync(l => l.Id == leave && l.Mentor == id, stop) is not { } it) return Refusal.NotFound;
        var today = tx.Now.Day();
        if (!it.IsAhead(today)) return Refusal.NotFound;
        tx.Saw(Act.MentorLeave, null, id);
        return new LeaveSheet(id, alias, it, it.HasBegun(today));
    }, stop);
}
