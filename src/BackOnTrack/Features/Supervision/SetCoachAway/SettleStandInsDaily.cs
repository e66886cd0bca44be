namespace BackOnTrack.Features.Supervision.SetCoachAway;

/// <summary>Looks after those who stand in when the house opens and some times a day: by its end everybody has who is there.</summary>
public sealed partial class SettleStandInsDaily(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SettleStandInsDaily> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(4);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<SettleStandIns>().Run(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException) { Failed(log, fault.GetType().Name); }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The rights of those who stand in could not be settled ({Kind}); it will be tried again.")]
    private static partial void Failed(ILogger log, string kind);
}
