using BackOnTrack.Web;

namespace BackOnTrack.Features.Interviews;

/// <summary>Throws away old drafts of notes when the house opens and once a day.</summary>
public sealed class SweepNoteDraftsDaily(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SweepNoteDraftsDaily> log) : Regularly(TimeSpan.FromDays(1), scopes, clock, log)
{
    protected override Task Do(IServiceProvider services, CancellationToken stop) => services.GetRequiredService<SweepNoteDrafts>().Run(stop);
}
