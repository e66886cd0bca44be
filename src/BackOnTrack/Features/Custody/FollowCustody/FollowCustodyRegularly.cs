using BackOnTrack.Web;

namespace BackOnTrack.Features.Custody;

/// <summary>Takes up changes whose following broke off: as a rule there are none.</summary>
public sealed class FollowCustodyRegularly(IServiceScopeFactory scopes, TimeProvider clock, ILogger<FollowCustodyRegularly> log) : Regularly(TimeSpan.FromMinutes(5), scopes, clock, log)
{
    protected override Task Do(IServiceProvider services, CancellationToken stop) => services.GetRequiredService<FollowCustody>().Run(stop);
}
