using BackOnTrack.Features.Accounts;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Drafts;

/// <summary>Throws away old drafts, and forms that waited for a sign-in that never came, when the house opens and once a day.</summary>
public sealed class SweepDraftsDaily(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SweepDraftsDaily> log) : Regularly(TimeSpan.FromDays(1), scopes, clock, log)
{
    protected override async Task Do(IServiceProvider services, CancellationToken stop)
    {
        await services.GetRequiredService<SweepDrafts>().Run(stop);
        await services.GetRequiredService<DeskDrafts>().Sweep(stop);
        await services.GetRequiredService<FormKeeper>().Sweep(stop);
    }
}
