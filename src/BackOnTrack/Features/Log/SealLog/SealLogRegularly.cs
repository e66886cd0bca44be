using BackOnTrack.Web;

namespace BackOnTrack.Features.Log;

/// <summary>Seals the log when the house opens and every quarter of an hour: the heads leave the database at least hourly (O45).</summary>
public sealed class SealLogRegularly(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SealLogRegularly> log) : Regularly(TimeSpan.FromMinutes(15), scopes, clock, log)
{
    protected override Task Do(IServiceProvider services, CancellationToken stop) => services.GetRequiredService<SealLog>().Run(stop);
}
