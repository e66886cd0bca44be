using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <summary>Writes down whether the mentee was told that a duty was used.</summary>
public sealed class SayTold(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid id, ToldMentee? told, uint seen, CancellationToken stop) => db.Write(actor, Act.DutyRecord, async tx =>
    {
        if (await tx.Duties.SingleOrDefaultAsync(d => d.Id == id && d.Mentorship == mentorship, stop) is not { } duty) return Refusal.NotFound;
        tx.Expect(duty, seen);
        if (!duty.SayTold(told, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.DutyRecord, duty.Mentee, id);
        return id;
    }, stop);
}
