using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Privacy;

/// <summary>What the one who decides sees first: who proposed it and why, what would go in each room, and what stands against it. Nothing of what is written there.</summary>
public sealed class OfferErasure(Database db)
{
    public Task<Outcome<ErasureToDecide>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<ErasureToDecide>(actor, Act.ErasureDecide, async tx =>
    {
        if (await tx.ErasureProposals.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, stop) is not { } it || await tx.AgainstErasing(it.Mentee, stop) is not { } against) return Refusal.NotFound;
        var names = await tx.Set<Account>().Where(a => a.Id == it.ProposedBy || a.Id == it.EndedBy).ToDictionaryAsync(a => a.Id, a => a.DisplayName, stop);
        var mentee = it.Mentee;
        var counts = await tx.Database.SqlQuery<TableCount>($"""select name as "Name", rows as "Rows" from bot.erasure_counts({mentee})""").ToListAsync(stop);
        tx.Saw(Act.ErasureDecide, mentee, id);
        return new ErasureToDecide(it, tx.OpenProposal(id, it.Words), it.Reason is { } reason ? tx.OpenProposal(id, reason) : null, names.GetValueOrDefault(it.ProposedBy), it.ProposedBy == actor.Account, against, ByRoom(counts));
    }, stop);

    /// <summary>A room keeps its tables; what belongs to no room is the house's.</summary>
    private static List<RoomCount> ByRoom(IEnumerable<TableCount> counts) => [.. counts.GroupBy(c => RoomOf.GetValueOrDefault(c.Name, "House")).Select(g => new RoomCount(g.Key, g.Sum(c => c.Rows))).OrderBy(r => r.Room, StringComparer.Ordinal)];

    private static readonly Dictionary<string, string> RoomOf = TablesOfTheHouse.All.SelectMany(t => t.Walls.Select(w => (w.Table, Room: t.GetType().Namespace!.Split('.')[^1])))
        .Where(x => x.Room is not ("Data" or "Access" or "Drafts" or "Notices" or "Accounts")).DistinctBy(x => x.Table).ToDictionary(x => x.Table, x => x.Room);

    private sealed record TableCount(string Name, int Rows);
}

public sealed record RoomCount(string Room, int Rows);

/// <param name="IsMine">Whoever proposed it does not decide it.</param>
public sealed record ErasureToDecide(ErasureProposal Proposal, string Words, string? Reason, string? Proposer, bool IsMine, IReadOnlyList<AgainstErasing> Against, IReadOnlyList<RoomCount> Rooms);
