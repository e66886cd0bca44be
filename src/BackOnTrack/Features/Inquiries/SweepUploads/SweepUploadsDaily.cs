using BackOnTrack.Web;

namespace BackOnTrack.Features.Inquiries.SweepUploads;

/// <summary>Throws away unconfirmed registers and rows left out long ago when the house opens and once a day.</summary>
public sealed class SweepUploadsDaily(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SweepUploadsDaily> log) : Regularly(TimeSpan.FromDays(1), scopes, clock, log)
{
    protected override Task Do(IServiceProvider services, CancellationToken stop) => services.GetRequiredService<SweepUploads>().Run(stop);
}
