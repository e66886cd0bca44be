using BackOnTrack.Web;

namespace BackOnTrack.Features.Supervision.SetCoachAway;

/// <summary>Looks after those who stand in when the house opens and some times a day: by its end everybody has who is there.</summary>
public sealed class SettleStandInsRegularly(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SettleStandInsRegularly> log) : Regularly(TimeSpan.FromHours(4), scopes, clock, log)
{
    protected override Task Do(IServiceProvider services, CancellationToken stop) => services.GetRequiredService<SettleStandIns>().Run(stop);
}
