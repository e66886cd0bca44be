namespace BackOnTrack.Features.Log;

/// <summary>Seals the log every quarter of an hour, and once when the house opens: the heads leave the database at least hourly (O45).</summary>
public sealed partial class SealLogHourly(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SealLogHourly> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<SealLog>().Run(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException) { Failed(log, fault.GetType().Name); }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The log could not be sealed ({Kind}); it will be tried again in a quarter of an hour.")]
    private static partial void Failed(ILogger log, string kind);
}
