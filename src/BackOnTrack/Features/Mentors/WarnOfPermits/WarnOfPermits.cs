using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Notices;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors.WarnOfPermits;

/// <summary>
/// Tells a mentor and the coordinators of the unit that a permit ends soon, once for each permit. Due on or before today and
/// not yet told: it may run late, twice, and on two nodes.
/// </summary>
public sealed class WarnOfPermits(OneByOne pieces, Programme programme, TimeProvider clock)
{
    /// <summary>How many in one go.</summary>
    private const int Most = 100;

    /// <summary>Of how many permits somebody was told.</summary>
    public Task<int> Run(CancellationToken stop) => pieces.Run(Act.PermitWarn, "bot.permits_to_warn_of", clock.Today().AddDays(programme.Visits.PermitAhead), Most, (tx, over) => Next(tx, over, stop), stop);

    private static async Task<Outcome<Guid>> Next(Tx tx, int over, CancellationToken stop)
    {
        var until = tx.Now.Day().AddDays(tx.Programme.Visits.PermitAhead);
        var permit = await tx.MentorPermits.FromSql($"select p.*, p.xmin from bot.mentor_permit p where p.state = 'granted' and p.until <= {until} and p.warned_at is null order by p.until, p.id offset {over} limit 1 for update skip locked").SingleOrDefaultAsync(stop);
        if (permit is null) return Refusal.NotFound;
        permit.Warn(tx.Now);
        // One that another takes the place of, or of somebody who left, is only ticked off.
        if (permit.Until >= tx.Now.Day() && await tx.EndingPermits(until).AnyAsync(p => p.Id == permit.Id, stop))
            foreach (var reader in (await tx.CoordinatorsOf(permit.Unit, permit.Mentor, stop)).Append(permit.Mentor).Distinct()) tx.Tell(reader, NoticeKind.PermitEnding, $"/mentors/{permit.Mentor}");
        tx.Did(Act.PermitWarn, null, permit.Id);
        return permit.Id;
    }
}
