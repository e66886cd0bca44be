using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Mentors;
using BackOnTrack.Features.Notices;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Sessions;

/// <summary>
/// Tells the coordinators of the unit that a mentor should have been out of a meeting by now. Due on or before now and not yet
/// told: it may run late, twice, and on two nodes, and tells once for each meeting.
/// </summary>
public sealed class RaiseOverdue(OneByOne pieces, TimeProvider clock)
{
    /// <summary>How many in one go.</summary>
    private const int Most = 100;

    /// <summary>For how many meetings somebody was told.</summary>
    public Task<int> Run(CancellationToken stop) => pieces.Run(Act.OverdueRaise, "bot.outings_overdue", clock.GetUtcNow(), Most, (tx, over) => Next(tx, over, stop), stop);

    /// <summary>The one waiting longest that no other node is at.</summary>
    private static async Task<Outcome<Guid>> Next(Tx tx, int over, CancellationToken stop)
    {
        var outing = await tx.Outings.FromSql($"select o.* from bot.outing o where out_at is null and alarmed_at is null and back_by <= {tx.Now} order by back_by, id offset {over} limit 1 for update skip locked").SingleOrDefaultAsync(stop);
        if (outing is null) return Refusal.NotFound;
        outing.Alarm(tx.Now);
        foreach (var coordinator in await tx.CoordinatorsOf(outing.Unit, outing.Mentee, stop)) tx.Tell(coordinator, NoticeKind.MentorOverdue, "/visits/out");
        tx.Did(Act.OverdueRaise, outing.Mentee, outing.Id);
        return outing.Id;
    }
}
