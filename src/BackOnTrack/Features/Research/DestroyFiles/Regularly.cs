using BackOnTrack.Web;

namespace BackOnTrack.Features.Research;

/// <summary>Looks every hour whether the days of a research file are over.</summary>
public sealed class DestroyResearchRegularly(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DestroyResearchRegularly> log) : Regularly(TimeSpan.FromHours(1), scopes, clock, log)
{
    protected override Task Do(IServiceProvider services, CancellationToken stop) => services.GetRequiredService<DestroyFiles>().Run(stop);
}
