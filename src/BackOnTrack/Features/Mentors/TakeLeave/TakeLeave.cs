using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors.TakeLeave;

public sealed class LeaveInput
{
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
}

/// <summary>A mentor is away for some days; nobody new is matched meanwhile.</summary>
public sealed class TakeLeave(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, LeaveInput input, CancellationToken stop) => db.Write(actor, Act.MentorLeave, async tx =>
    {
        var mentor = await tx.Mentors.SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentor is null) return Refusal.NotFound;
        var earlier = await tx.MentorLeaves.AsNoTracking().Where(l => l.Mentor == id).ToListAsync(stop);
        if (!MentorLeave.Record(mentor, input.From, input.Until, earlier).Accepted(out var leave, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(leave);
        tx.Did(Act.MentorLeave, null, leave.Id);
        return leave.Id;
    }, stop);
}

/// <summary>The mentor is back today.</summary>
public sealed class ReturnFromLeave(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.MentorLeave, async tx =>
    {
        var today = tx.Now.Day();
        var leave = await tx.MentorLeaves.Where(l => l.Mentor == id && l.From <= today && (l.Until == null || l.Until >= today)).OrderBy(l => l.From).FirstOrDefaultAsync(stop);
        if (leave is null) return Refusal.NotFound;
        if (!leave.Return(today).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.MentorLeave, null, leave.Id);
        return leave.Id;
    }, stop);
}
