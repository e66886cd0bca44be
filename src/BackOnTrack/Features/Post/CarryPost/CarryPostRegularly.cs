using BackOnTrack.Web;

namespace BackOnTrack.Features.Post;

/// <summary>Looks every minute whether a mail is due; not at all where no mail can leave.</summary>
public sealed class CarryPostRegularly(IServiceScopeFactory scopes, TimeProvider clock, ILogger<CarryPostRegularly> log) : Regularly(TimeSpan.FromMinutes(1), scopes, clock, log)
{
    protected override bool IsWanted(IServiceProvider services) => services.GetRequiredService<PostRoute>().IsThere;

    protected override Task Do(IServiceProvider services, CancellationToken stop) => services.GetRequiredService<CarryPost>().Run(stop);
}
