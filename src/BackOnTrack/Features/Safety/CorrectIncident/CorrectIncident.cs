using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <summary>Puts right what kind of incident it was, when and at what kind of place: by who reported it, or by a coordinator. What stood there stays, with the reason, and the debriefs follow.</summary>
public sealed class CorrectIncident(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid id, IncidentFix input, uint seen, CancellationToken stop) => db.Write(actor, Act.IncidentCorrect, async tx =>
    {
        if (await tx.Incidents.SingleOrDefaultAsync(i => i.Id == id && i.Mentorship == mentorship, stop) is not { } incident) return Refusal.NotFound;
        if (incident.Version != seen) return Refusal.Conflict;
        if (incident.InTheWayOfChanging(actor.Account, actor.Hat is Role.Coordinator) is { } no) return no;
        if (!incident.Correct(input, IncidentMoment.Of(input.Day, input.Time, tx.Now), tx.Programme.Safety, actor.Account, tx.Now.Day(), tx.Now).Accepted(out var before, out var refusals))
            return Outcome<Guid>.Refused(refusals);
        tx.Add(before);
        await tx.OweDebriefs(incident, stop);
        tx.Did(Act.IncidentCorrect, incident.Mentee, id);
        return id;
    }, stop);
}
