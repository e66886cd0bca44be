using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Domain.People;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Supervision;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <summary>An incident as its reader may see it; what was done only where that reader may have it.</summary>
public sealed record IncidentView(
    Incident Incident, string Name, string? Done, IReadOnlyList<SafetyCall> Calls, IReadOnlyList<Debrief> Debriefs, IReadOnlyList<IncidentCorrection> Corrections, IReadOnlyDictionary<Guid, string> Names, DateOnly Today)
{
    public string At => $"/mentorships/{Incident.Mentorship}/incidents/{Incident.Id}";
    public string NameOf(Guid? account) => account is { } id ? Names.GetValueOrDefault(id, "") : "";
}

public sealed class ReadIncident(Database db)
{
    /// <param name="act">The act the page is about: reading, or what is done on it.</param>
    public Task<Outcome<IncidentView>> Run(Actor actor, Act act, Guid mentorship, Guid id, CancellationToken stop) => db.Read<IncidentView>(actor, act, async tx =>
    {
        if (await tx.Incidents.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id && i.Mentorship == mentorship, stop) is not { } incident) return Refusal.NotFound;
        if (await tx.Set<Mentee>().FindVisible(incident.Mentee, stop) is not { } person) return Refusal.NotFound;
        var words = AccessTable.Allows(Act.IncidentReadWords, actor.Hat) ? await tx.IncidentWords.FindVisible(id, stop) : null;
        var calls = await tx.SafetyCalls.AsNoTracking().Where(c => c.Subject == id).OrderBy(c => c.AskedAt).ToListAsync(stop);
        var debriefs = await tx.Debriefs.AsNoTracking().Where(d => d.Incident == id).ToListAsync(stop);
        IReadOnlyList<IncidentCorrection> corrections = words is null ? [] : await tx.Open(await tx.IncidentCorrections.AsNoTracking().Where(c => c.Incident == id).OrderByDescending(c => c.CorrectedAt).ToListAsync(stop), stop);
        Guid[] people = [.. corrections.Select(c => c.CorrectedBy), .. calls.Select(c => c.Account), .. debriefs.Select(d => d.Mentor), incident.ReportedBy, incident.FollowUpOwner, .. new[] { incident.AcknowledgedBy }.OfType<Guid>()];
        tx.Saw(act, incident.Mentee, id);
        return new IncidentView(incident, person.Name.Text, words?.Done.Text, calls, debriefs, corrections, await tx.NamesOf(people, stop), tx.Now.Day());
    }, stop);
}
