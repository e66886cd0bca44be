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
public sealed partial class FollowCustody(OneByOne pieces, IEnumerable<IFollowsCustody> rooms, ILogger<FollowCustody> log)
{
    /// <summary>How many in one go.</summary>
    private const int Most = 200;

    /// <summary>How many changes were followed.</summary>
    public Task<int> Run(CancellationToken stop) => pieces.Run(Act.MentorshipMove, "bot.custody_waits", null, Most, (tx, over) => Next(tx, over, stop), stop);

    /// <summary>
    /// The same right after something was written down. What breaks off is not for whoever wrote to hear of, who may have written
    /// about somebody else: their word is kept, and what did not follow stays due.
    /// </summary>
    public async Task RightAway(CancellationToken stop)
    {
        try { await Run(stop); }
        catch (Exception fault) when (fault is not OperationCanceledException) { Failed(log, fault.GetType().Name); }
    }

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

    [LoggerMessage(Level = LogLevel.Error, Message = "A change of custody could not be followed ({Kind}); it will be tried again.")]
    private static partial void Failed(ILogger log, string kind);
}
