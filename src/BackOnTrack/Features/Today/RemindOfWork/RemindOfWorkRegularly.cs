using BackOnTrack.Features.Post;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Today;

/// <summary>Looks every ten minutes whether it is time to look at somebody's work; not at all where no mail can leave.</summary>
public sealed class RemindOfWorkRegularly(IServiceScopeFactory scopes, TimeProvider clock, ILogger<RemindOfWorkRegularly> log) : Regularly(TimeSpan.FromMinutes(10), scopes, clock, log)
{
    protected override bool IsWanted(IServiceProvider services) => services.GetRequiredService<PostRoute>().IsThere;

    protected override Task Do(IServiceProvider services, CancellationToken stop) => services.GetRequiredService<RemindOfWork>().Run(stop);
}
