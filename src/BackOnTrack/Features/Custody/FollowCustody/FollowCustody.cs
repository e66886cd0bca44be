using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Custody;

/// <summary>
/// Lets every room that depends on custody follow a change, as the house: whoever reported a transfer may not see plans and
/// visits, and they must move all the same. Each change is followed once, whole or not at all; one whose following broke off
/// is taken up by the next run, on whichever node.
/// </summary>
public sealed class FollowCustody(OneByOne pieces, IEnumerable<IFollowsCustody> rooms)
{
    /// <summary>How many in one go.</summary>
    private const int Most = 200;

    /// <summary>How many changes were followed.</summary>
    public Task<int> Run(CancellationToken stop) => pieces.Run(Act.MentorshipMove, "bot.custody_waits", null, Most, (tx, over) => Next(tx, over, stop), stop);

    private async Task<Outcome<Guid>> Next(Tx tx, int over, CancellationToken stop)
    {
        var change = await tx.CustodyChanges.FromSql($"select c.* from bot.custody_change c where followed_at is null order by at, id offset {over} limit 1 for update skip locked").SingleOrDefaultAsync(stop);
        if (change is null) return Refusal.NotFound;
        var effects = new List<string>();
        foreach (var room in rooms.OrderBy(r => r.Order)) effects.AddRange((await room.Follow(tx, change, stop)).Select(effect => effect.ToString()));
        change.Followed(effects, tx.Now);
        tx.Did(Act.MentorshipMove, change.Mentee, change.Id);
        return change.Id;
    }
}
