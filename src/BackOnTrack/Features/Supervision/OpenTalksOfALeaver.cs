using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Mentors.LeaveCorps;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Supervision;

/// <summary>
/// Nobody leaves with a debrief that was never held: finishing ends the coach's period, and from then on it stands on
/// nobody's list. The same holds for what coach or coordinator agreed to do; what the mentor agreed to do goes with the mentor.
/// </summary>
public sealed class OpenTalksOfALeaver : IHoldsUpLeaving
{
    /// <summary>More than a leaver can have open; the refusal counts them all the same.</summary>
    private const int Most = 100;

    public async Task<OpenElsewhere?> Find(Tx tx, Guid mentor, CancellationToken stop)
    {
        var debriefs = await tx.Debriefs.AsNoTracking().Where(d => d.Mentor == mentor && d.Talk == null).OrderBy(d => d.HappenedAt).Take(Most).ToListAsync(stop);
        var actions = await tx.OpenActions.AsNoTracking().Where(a => a.Mentor == mentor && a.Owner != ActionOwner.Mentor).OrderBy(a => a.Due).Take(Most).ToListAsync(stop);
        List<LooseEnd> ends = [.. debriefs.Select(d => new LooseEnd($"/mentors/{mentor}/debriefs/{d.Id}", "Supervision.Open.Debrief", d.HappenedAt.Day())),
            .. actions.Select(a => new LooseEnd($"/mentors/{mentor}/talks", "Supervision.Open.Action", a.Due))];
        return ends.Count == 0 ? null : new(new("Supervision.Refuse.HoldsUpLeaving", Values: [ends.Count]), [.. ends.OrderBy(e => e.Day)]);
    }
}
