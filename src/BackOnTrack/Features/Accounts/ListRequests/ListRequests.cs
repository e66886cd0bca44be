using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Accounts;

/// <summary>Rights that wait for a second administrator, oldest first, and what became of those of the last month.</summary>
public sealed class ListRequests(Database db)
{
    private const int OnAPage = 50, Days = 30;

    public Task<Outcome<RequestBook>> Run(Actor actor, CancellationToken stop) => db.Read<RequestBook>(actor, Act.AccountList, async tx =>
    {
        var requests = tx.RightsRequests;
        var rows = await requests.AsNoTracking().Where(r => r.Answer == null || r.DecidedAt > tx.Now.AddDays(-Days))
            .OrderBy(r => r.Answer != null).ThenBy(r => r.AskedAt).Take(OnAPage).ToListAsync(stop);
        return new RequestBook(await tx.Written(rows, stop));
    }, stop);
}

public sealed record RequestBook(IReadOnlyList<RequestLine> Lines);

/// <param name="Person">Whose right it is.</param>
/// <param name="IsOwn">The reader asked for it, or it is the reader's own right: another one answers.</param>
public sealed record RequestLine(RightsRequest Request, string Person, string AskedBy, string? DecidedBy, string? Unit, bool IsOwn);

internal static class RequestLines
{
    /// <summary>The requests with the names people know each other by.</summary>
    public static async Task<IReadOnlyList<RequestLine>> Written(this Tx tx, IReadOnlyList<RightsRequest> rows, CancellationToken stop)
    {
        Guid[] ids = [.. rows.SelectMany(r => new[] { r.Account, r.AskedBy, r.DecidedBy ?? Guid.Empty }).Distinct()];
        var names = await tx.Accounts.AsNoTracking().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.DisplayName, stop);
        var units = await tx.Set<Unit>().AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Name, stop);
        return [.. rows.Select(r => new RequestLine(r, r.Name ?? names.GetValueOrDefault(r.Account, ""), names.GetValueOrDefault(r.AskedBy, ""),
            r.DecidedBy is { } by ? names.GetValueOrDefault(by) : null, r.Unit is { } unit ? units.GetValueOrDefault(unit) : null,
            r.AskedBy == tx.Actor.Account || r.Account == tx.Actor.Account))];
    }
}
