using BackOnTrack.Web;

namespace BackOnTrack.Features.Supervision.RecordTalk;

/// <summary>Throws away old drafts of talks when the house opens and once a day.</summary>
public sealed class SweepTalkDraftsDaily(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SweepTalkDraftsDaily> log) : Regularly(TimeSpan.FromDays(1), scopes, clock, log)
{
    protected override Task Do(IServiceProvider services, CancellationToken stop) => services.GetRequiredService<SweepTalkDrafts>().Run(stop);
}
