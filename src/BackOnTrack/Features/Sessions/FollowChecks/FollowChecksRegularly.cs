using BackOnTrack.Web;

namespace BackOnTrack.Features.Sessions;

/// <summary>Looks every minute whether a check was recorded or struck out.</summary>
public sealed class FollowChecksRegularly(IServiceScopeFactory scopes, TimeProvider clock, ILogger<FollowChecksRegularly> log) : Regularly(TimeSpan.FromMinutes(1), scopes, clock, log)
{
    protected override Task Do(IServiceProvider services, CancellationToken stop) => services.GetRequiredService<FollowChecks>().Run(stop);
}
