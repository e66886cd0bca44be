using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Accounts;

/// <summary>Says that one has looked at the alarms raised up to an instant. They stay on the list, with who looked.</summary>
public sealed class ClearAlarms(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, DateTimeOffset until, CancellationToken stop) => db.Write(actor, Act.AlarmClear, async tx =>
    {
        var open = await tx.Alarms.Where(a => a.SeenAt == null && a.Last <= until).ToListAsync(stop);
        foreach (var alarm in open) alarm.Seen(actor.Account, tx.Now);
        tx.Did(Act.AlarmClear, null, actor.Account);
        return actor.Account;
    }, stop);
}
