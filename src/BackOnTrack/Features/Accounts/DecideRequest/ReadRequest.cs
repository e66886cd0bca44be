using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Accounts;

/// <summary>One right that was asked for, with its answer if it has one.</summary>
public sealed class ReadRequest(Database db)
{
    public Task<Outcome<RequestLine>> Run(Actor actor, Guid request, CancellationToken stop) => db.Read<RequestLine>(actor, Act.AccountList, async tx =>
    {
        if (await tx.RightsRequests.AsNoTracking().SingleOrDefaultAsync(r => r.Id == request, stop) is not { } found) return Refusal.NotFound;
        tx.Saw(Act.AccountList, null, found.Account);
        return (await tx.Written([found], stop))[0];
    }, stop);
}
