using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Notices;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.People;

/// <summary>Nobody has looked at an opening in an emergency in time: everybody who could is told, each opening once, late or on another node.</summary>
public sealed class EscalateOpenings(OneByOne pieces, TimeProvider clock)
{
    private const int Most = 100;

    /// <summary>How many were passed on.</summary>
    public Task<int> Run(CancellationToken stop) => pieces.Run(Act.EmergencyEscalate, "bot.openings_wait", clock.GetUtcNow().UtcDateTime, Most, (tx, over) => Next(tx, over, stop), stop);

    private static async Task<Outcome<Guid>> Next(Tx tx, int over, CancellationToken stop)
    {
        var opening = await tx.EmergencyOpenings.FromSql($"select o.*, o.xmin from bot.emergency_opening o where review_by <= {tx.Now} and reviewed_at is null and escalated_at is null order by review_by, id offset {over} limit 1 for update skip locked").SingleOrDefaultAsync(stop);
        if (opening is null) return Refusal.NotFound;
        opening.Escalate(tx.Now);
        foreach (var account in await tx.ToldOf(opening.Id, stop)) tx.Tell(account, NoticeKind.OpeningUnreviewed, $"/emergency-openings/{opening.Id}");
        tx.Did(Act.EmergencyEscalate, opening.Mentee, opening.Id);
        return opening.Id;
    }
}

/// <summary>Looks every few minutes; hours are what it counts.</summary>
public sealed class EscalateOpeningsRegularly(IServiceScopeFactory scopes, TimeProvider clock, ILogger<EscalateOpeningsRegularly> log) : Regularly(TimeSpan.FromMinutes(5), scopes, clock, log)
{
    protected override Task Do(IServiceProvider services, CancellationToken stop) => services.GetRequiredService<EscalateOpenings>().Run(stop);
}
