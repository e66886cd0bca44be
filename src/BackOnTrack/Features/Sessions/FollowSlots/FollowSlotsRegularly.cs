using BackOnTrack.Web;

namespace BackOnTrack.Features.Sessions;

/// <summary>Looks every minute whether an establishment receives visits at other times now.</summary>
public sealed class FollowSlotsRegularly(IServiceScopeFactory scopes, TimeProvider clock, ILogger<FollowSlotsRegularly> log) : Regularly(TimeSpan.FromMinutes(1), scopes, clock, log)
{
    protected override Task Do(IServiceProvider services, CancellationToken stop) => services.GetRequiredService<FollowSlots>().Run(stop);
}
