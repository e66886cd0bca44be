using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Features.Notices;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <summary>Somebody other than who reported it has taken an incident in: from now on nobody further is told.</summary>
public sealed class AcknowledgeIncident(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid id, CancellationToken stop) => db.Write(actor, Act.IncidentAcknowledge, async tx =>
    {
        if (await tx.Incidents.SingleOrDefaultAsync(i => i.Id == id && i.Mentorship == mentorship, stop) is not { } incident) return Refusal.NotFound;
        if (!incident.Acknowledge(actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        await tx.Answered(id, stop);
        await tx.Knows($"/mentorships/{mentorship}/incidents/{id}", stop);
        tx.Did(Act.IncidentAcknowledge, incident.Mentee, id);
        return id;
    }, stop);
}
