using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Mentors.LeaveCorps;

/// <summary>What other rooms still have open about a mentor who leaves, with the way to each piece.</summary>
public sealed class ReadLeaving(Database db, IEnumerable<IHoldsUpLeaving> rooms)
{
    public Task<Outcome<IReadOnlyList<LooseEnd>>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<IReadOnlyList<LooseEnd>>(actor, Act.MentorLeave, async tx =>
    {
        if (!await tx.Mentors.AnyAsync(m => m.Id == id, stop)) return Refusal.NotFound;
        var open = await rooms.OpenAbout(tx, id, stop);
        tx.Saw(Act.MentorLeave, null, id);
        return open.SelectMany(o => o.Ends).ToList();
    }, stop);
}

internal static class AskingTheRooms
{
    public static async Task<IReadOnlyList<OpenElsewhere>> OpenAbout(this IEnumerable<IHoldsUpLeaving> rooms, Tx tx, Guid mentor, CancellationToken stop)
    {
        var open = new List<OpenElsewhere>();
        foreach (var room in rooms)
            if (await room.Find(tx, mentor, stop) is { } found) open.Add(found);
        return open;
    }
}
