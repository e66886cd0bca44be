namespace BackOnTrack.Web;

/// <summary>Something the house does when it opens and once a day; what fails is said in the log of the machine and tried again.</summary>
public abstract partial class Daily(IServiceScopeFactory scopes, TimeProvider clock, ILogger log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromDays(1);

    protected abstract Task Do(IServiceProvider services, CancellationToken stop);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await Do(scope.ServiceProvider, stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException) { Failed(log, GetType().Name, fault.GetType().Name); }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Job} failed ({Kind}); it will be tried again in a day.")]
    private static partial void Failed(ILogger log, string job, string kind);
}
