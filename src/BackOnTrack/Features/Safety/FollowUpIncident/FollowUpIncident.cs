using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <summary>What was to be done after an incident is done. Where somebody else reported it, that answers it too.</summary>
public sealed class FollowUpIncident(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid id, DateOnly? day, CancellationToken stop) => db.Write(actor, Act.IncidentFollowUp, async tx =>
    {
        if (await tx.Incidents.SingleOrDefaultAsync(i => i.Id == id && i.Mentorship == mentorship, stop) is not { } incident) return Refusal.NotFound;
        if (!incident.FollowUp(day, incident.HappenedAt.Day(), actor.Account, tx.Now.Day(), tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (AccessTable.Allows(Act.IncidentAcknowledge, actor.Hat)) await tx.Answered(id, stop); // a mentor was never asked
        tx.Did(Act.IncidentFollowUp, incident.Mentee, id);
        return id;
    }, stop);
}
