using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Notices;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <summary>
/// Tells the next people where nobody has acknowledged an incident or a duty in time. Asks what is due on or before now and not done, in one
/// transaction on one node at a time: run twice, late, or killed half-way, each step is told exactly once.
/// </summary>
public sealed class EscalateUnanswered(Database db)
{
    private const int AtOnce = 100;

    public Task<Outcome<int>> Run(CancellationToken stop) => db.Read<int>(Actor.House, Act.SafetyWatch, async tx =>
    {
        if (!await tx.WatchesAlone(stop)) return 0;
        var incidents = await tx.Incidents.Where(i => i.AcknowledgedAt == null && i.NextStepAt <= tx.Now).OrderBy(i => i.NextStepAt).Take(AtOnce).ToListAsync(stop);
        foreach (var incident in incidents)
        {
            var telling = await tx.TellingOf(incident.Category, stop);
            var establishment = await tx.Set<Mentorship>().Where(m => m.Id == incident.Mentorship).Select(m => m.Establishment).SingleOrDefaultAsync(stop);
            incident.Escalate();
            await tx.TellOf(incident, establishment, telling.Next, NoticeKind.IncidentUnanswered, stop);
        }
        var duties = await tx.Duties.Where(d => d.AcknowledgedAt == null && d.NextStepAt <= tx.Now).OrderBy(d => d.NextStepAt).Take(AtOnce).ToListAsync(stop);
        foreach (var duty in duties)
        {
            duty.Escalate();
            await tx.TellOf(duty, tx.Programme.Safety.AskNext, NoticeKind.DutyUnanswered, stop);
        }
        tx.SawMany(Act.SafetyWatch, [.. incidents.Select(i => i.Mentee), .. duties.Select(d => d.Mentee)]);
        return incidents.Count + duties.Count;
    }, stop);
}

internal static class Watching
{
    private const long Lock = 18_500;

    /// <summary>False while another node is at it; it lets go with its transaction, also when it dies.</summary>
    public static async Task<bool> WatchesAlone(this Tx tx, CancellationToken stop)
    {
        var alone = await tx.Ask<bool>($"select pg_try_advisory_xact_lock({Lock})", stop);
        if (!alone) tx.SawMany(Act.SafetyWatch, []);
        return alone;
    }
}
