using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors.LeaveCorps;

/// <summary>An item of the leaving checklist was ticked too early: it is open again, until the leaving is finished.</summary>
public sealed class UntickLeaving(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, LeavingItem? item, CancellationToken stop) => db.Write(actor, Act.MentorLeave, async tx =>
    {
        var mentor = await tx.Mentors.SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentor is null) return Refusal.NotFound;
        if (item is not { } open) return new Refusal("House.Refuse.Missing", "Item");
        if (!mentor.Untick(open).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.MentorLeave, null, id);
        return id;
    }, stop);
}
