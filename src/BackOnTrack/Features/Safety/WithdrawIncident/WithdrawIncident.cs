using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <summary>It did not happen, or was written down under somebody else: nobody is asked, nobody owes a debrief, and it counts nowhere. Its page stays, with the reason.</summary>
public sealed class WithdrawIncident(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid id, string? why, CancellationToken stop) => db.Write(actor, Act.IncidentCorrect, async tx =>
    {
        if (await tx.Incidents.SingleOrDefaultAsync(i => i.Id == id && i.Mentorship == mentorship, stop) is not { } incident) return Refusal.NotFound;
        if (incident.InTheWayOfChanging(actor.Account, actor.Hat is Role.Coordinator) is { } no) return no;
        if (!incident.Withdraw(why, actor.Account, tx.Now).Accepted(out var before, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(before);
        await tx.OweDebriefs(incident, stop);
        tx.Did(Act.IncidentCorrect, incident.Mentee, id);
        return id;
    }, stop);
}
