using BackOnTrack.Web;

namespace BackOnTrack.Features.Mentors.WarnOfChecks;

/// <summary>Looks every hour whether a check lapses soon.</summary>
public sealed class WarnOfChecksRegularly(IServiceScopeFactory scopes, TimeProvider clock, ILogger<WarnOfChecksRegularly> log) : Regularly(TimeSpan.FromHours(1), scopes, clock, log)
{
    protected override Task Do(IServiceProvider services, CancellationToken stop) => services.GetRequiredService<WarnOfChecks>().Run(stop);
}
