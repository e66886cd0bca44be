using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors.ConfirmTraining;

/// <summary>The twelve days are complete: the mentor can be matched.</summary>
public sealed class ConfirmTraining(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop) => db.Write(actor, Act.MentorChange, async tx =>
    {
        var mentor = await tx.Mentors.SingleOrDefaultAsync(m => m.Id == id, stop);
        if (mentor is null) return Refusal.NotFound;
        if (!mentor.ConfirmTraining().Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.MentorChange, null, id);
        return id;
    }, stop);
}
