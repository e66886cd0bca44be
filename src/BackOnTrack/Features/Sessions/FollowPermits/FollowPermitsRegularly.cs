using BackOnTrack.Web;

namespace BackOnTrack.Features.Sessions;

/// <summary>Looks every minute whether a permit is another one now.</summary>
public sealed class FollowPermitsRegularly(IServiceScopeFactory scopes, TimeProvider clock, ILogger<FollowPermitsRegularly> log) : Regularly(TimeSpan.FromMinutes(1), scopes, clock, log)
{
    protected override Task Do(IServiceProvider services, CancellationToken stop) => services.GetRequiredService<FollowPermits>().Run(stop);
}
