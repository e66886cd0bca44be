using BackOnTrack.Web;

namespace BackOnTrack.Features.Surveys;

/// <summary>Looks every ten minutes whether a round is to be opened or reminded of.</summary>
public sealed class CarryRoundsRegularly(IServiceScopeFactory scopes, TimeProvider clock, ILogger<CarryRoundsRegularly> log) : Regularly(TimeSpan.FromMinutes(10), scopes, clock, log)
{
    protected override Task Do(IServiceProvider services, CancellationToken stop) => services.GetRequiredService<CarryRounds>().Run(stop);
}
