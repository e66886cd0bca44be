using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <summary>It was talked through, and no duty applied. That it was asked stays on file; why it did not apply is nobody's note.</summary>
public sealed class SetDutyAside(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid id, CancellationToken stop) => db.Write(actor, Act.DutyRecord, async tx =>
    {
        if (await tx.Duties.SingleOrDefaultAsync(d => d.Id == id && d.Mentorship == mentorship, stop) is not { } duty) return Refusal.NotFound;
        if (!duty.SetAside(tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.DutyRecord, duty.Mentee, id);
        return id;
    }, stop);
}
