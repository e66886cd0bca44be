namespace BackOnTrack.Features.Drafts;

/// <summary>Throws away old drafts when the house opens and once a day.</summary>
public sealed partial class SweepDraftsDaily(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SweepDraftsDaily> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<SweepDrafts>().Run(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException) { Failed(log, fault.GetType().Name); }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Old drafts could not be thrown away ({Kind}); it will be tried again in a day.")]
    private static partial void Failed(ILogger log, string kind);
}
