using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Accounts;

/// <summary>Another system, where it reports, and when it last did.</summary>
public sealed record ClientLine(ApiClient Client, string Unit, DateTimeOffset? LastSeen, bool IsOpen);

/// <summary>Every system that was let in, those that still are first.</summary>
public sealed class ListClients(Database db)
{
    /// <summary>More than any service has.</summary>
    private const int Most = 100;

    public Task<Outcome<IReadOnlyList<ClientLine>>> Run(Actor actor, CancellationToken stop) => db.Read<IReadOnlyList<ClientLine>>(actor, Act.AccountList, async tx =>
    {
        var clients = await tx.Set<ApiClient>().AsNoTracking().OrderBy(c => c.EndedAt != null).ThenBy(c => c.Expires).Take(Most).ToListAsync(stop);
        var units = await tx.Set<Unit>().AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Name, stop);
        Guid[] ids = [.. clients.Select(c => c.Id)];
        var seen = await tx.SignIns.Where(s => ids.Contains(s.Account)).GroupBy(s => s.Account).Select(g => new { g.Key, Last = g.Max(s => s.LastSeen) }).ToDictionaryAsync(g => g.Key, g => g.Last, stop);
        return clients.ConvertAll(c => new ClientLine(c, units[c.Unit], seen.TryGetValue(c.Id, out var last) ? last : null, c.IsOpen(tx.Now.Day())));
    }, stop);
}
