using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.House;

/// <summary>When a record was saved last, and by whom.</summary>
public sealed record LastSaved(DateTimeOffset At, string Name);

/// <summary>Asks who was faster, for whoever has just been told that somebody was. Nobody in particular when the log does not say.</summary>
public sealed class WhoSaved(Database db)
{
    public Task<Outcome<LastSaved?[]>> Run(Actor actor, Guid record, CancellationToken stop) => db.Read<LastSaved?[]>(actor, Act.HouseRead, async tx =>
        await tx.Database.SqlQuery<LastSaved?>($"select at as \"At\", name as \"Name\" from bot.last_saved({record}) where name is not null").ToArrayAsync(stop), stop);
}
