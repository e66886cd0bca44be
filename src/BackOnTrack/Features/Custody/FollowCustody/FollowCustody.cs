using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BackOnTrack.Features.Custody;

/// <summary>
/// Lets every room that depends on custody follow a change, as the house: whoever reported a transfer may not see plans and
/// visits, and they must move all the same. Each change is followed once, whole or not at all; one whose following broke off
/// is taken up by the next run, on whichever node.
/// </summary>
public sealed class FollowCustody(NpgsqlDataSource source, Database db, IEnumerable<IFollowsCustody> rooms)
{
    /// <summary>How many in one go.</summary>
    private const int Most = 200;

    /// <summary>How many changes were followed.</summary>
    public async Task<int> Run(CancellationToken stop)
    {
        var followed = 0;
        while (followed < Most && await Waits(stop) && (await db.Write(Actor.House, Act.MentorshipMove, tx => Next(tx, stop), stop)).Accepted(out _, out _)) followed++;
        return followed;
    }

    private async Task<bool> Waits(CancellationToken stop)
    {
        await using var ask = source.CreateCommand("select bot.custody_waits()");
        return await ask.ExecuteScalarAsync(stop) is true;
    }

    private async Task<Outcome<Guid>> Next(Tx tx, CancellationToken stop)
    {
        var change = await tx.CustodyChanges.FromSql($"select c.* from bot.custody_change c where followed_at is null order by at, id limit 1 for update skip locked").SingleOrDefaultAsync(stop);
        if (change is null) return Refusal.NotFound;
        var effects = new List<string>();
        foreach (var room in rooms.OrderBy(r => r.Order)) effects.AddRange((await room.Follow(tx, change, stop)).Select(effect => effect.ToString()));
        change.Followed(effects, tx.Now);
        tx.Did(Act.MentorshipMove, change.Mentee, change.Id);
        return change.Id;
    }
}
