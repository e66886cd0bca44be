using BackOnTrack.Web;

namespace BackOnTrack.Features.Safety;

/// <summary>Looks every few minutes whether somebody waits for an answer; hours are what it counts.</summary>
public sealed class EscalateRegularly(IServiceScopeFactory scopes, TimeProvider clock, ILogger<EscalateRegularly> log) : Regularly(TimeSpan.FromMinutes(5), scopes, clock, log)
{
    protected override Task Do(IServiceProvider services, CancellationToken stop) => services.GetRequiredService<EscalateUnanswered>().Run(stop);
}

/// <summary>Looks after deadlines when the house opens and every quarter of an hour.</summary>
public sealed class SettleDeadlinesRegularly(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SettleDeadlinesRegularly> log) : Regularly(TimeSpan.FromMinutes(15), scopes, clock, log)
{
    protected override Task Do(IServiceProvider services, CancellationToken stop) => services.GetRequiredService<SettleDeadlines>().Run(stop);
}
