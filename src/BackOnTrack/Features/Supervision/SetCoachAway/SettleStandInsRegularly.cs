using BackOnTrack.Web;

namespace BackOnTrack.Features.Supervision.SetCoachAway;

/// <summary>Looks every minute whether a day of standing in began or ended: rights that are over end with their day.</summary>
public sealed class SettleStandInsRegularly(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SettleStandInsRegularly> log) : Regularly(TimeSpan.FromMinutes(1), scopes, clock, log)
{
    protected override Task Do(IServiceProvider services, CancellationToken stop) => services.GetRequiredService<SettleStandIns>().Run(stop);
}
