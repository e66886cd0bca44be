using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Features.Notices;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <summary>Somebody who was asked has taken it in and speaks with whoever asked. From now on nobody further is asked.</summary>
public sealed class AcknowledgeDuty(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid id, CancellationToken stop) => db.Write(actor, Act.DutyAcknowledge, async tx =>
    {
        if (await tx.Duties.SingleOrDefaultAsync(d => d.Id == id && d.Mentorship == mentorship, stop) is not { } duty) return Refusal.NotFound;
        if (!duty.Acknowledge(actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        await tx.Answered(id, stop);
        await tx.Knows($"/mentorships/{mentorship}/duties/{id}", stop);
        tx.Did(Act.DutyAcknowledge, duty.Mentee, id);
        return id;
    }, stop);
}
