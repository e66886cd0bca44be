using BackOnTrack.Web;

namespace BackOnTrack.Features.Mentors.WarnOfPermits;

/// <summary>Looks every hour whether a permit ends soon.</summary>
public sealed class WarnOfPermitsRegularly(IServiceScopeFactory scopes, TimeProvider clock, ILogger<WarnOfPermitsRegularly> log) : Regularly(TimeSpan.FromHours(1), scopes, clock, log)
{
    protected override Task Do(IServiceProvider services, CancellationToken stop) => services.GetRequiredService<WarnOfPermits>().Run(stop);
}
