using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Accounts;

/// <summary>Alarms nobody has looked at, and those of the last month.</summary>
public sealed class ListAlarms(Database db)
{
    private const int OnAPage = 50, Days = 30;

    public Task<Outcome<AlarmBook>> Run(Actor actor, CancellationToken stop) => db.Read<AlarmBook>(actor, Act.AlarmList, async tx =>
    {
        var (alarms, accounts) = (tx.Alarms, tx.Accounts);
        var lines = await alarms.AsNoTracking().Where(a => a.SeenAt == null || a.SeenAt > tx.Now.AddDays(-Days))
            .OrderBy(a => a.SeenAt != null).ThenByDescending(a => a.Last).Take(OnAPage)
            .Select(a => new AlarmLine(a, accounts.Where(x => x.Id == a.Account).Select(x => x.DisplayName).FirstOrDefault(),
                accounts.Where(x => x.Id == a.SeenBy).Select(x => x.DisplayName).FirstOrDefault())).ToListAsync(stop);
        return new AlarmBook(lines, tx.Now);
    }, stop);
}

/// <param name="At">The instant it was read: what came later is not seen by looking at it.</param>
public sealed record AlarmBook(IReadOnlyList<AlarmLine> Lines, DateTimeOffset At);

public sealed record AlarmLine(Alarm Alarm, string? Account, string? SeenBy);
