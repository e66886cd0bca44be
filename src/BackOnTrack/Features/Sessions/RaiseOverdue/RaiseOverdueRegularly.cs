using BackOnTrack.Web;

namespace BackOnTrack.Features.Sessions;

/// <summary>Looks every minute whether a mentor should have been out by now.</summary>
public sealed class RaiseOverdueRegularly(IServiceScopeFactory scopes, TimeProvider clock, ILogger<RaiseOverdueRegularly> log) : Regularly(TimeSpan.FromMinutes(1), scopes, clock, log)
{
    protected override Task Do(IServiceProvider services, CancellationToken stop) => services.GetRequiredService<RaiseOverdue>().Run(stop);
}
