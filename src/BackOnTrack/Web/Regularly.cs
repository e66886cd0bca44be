namespace BackOnTrack.Web;

/// <summary>Something the house does when it opens and then every so often; what fails is said in the log of the machine and tried again.</summary>
public abstract partial class Regularly(TimeSpan every, IServiceScopeFactory scopes, TimeProvider clock, ILogger log) : BackgroundService
{
    protected abstract Task Do(IServiceProvider services, CancellationToken stop);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(every, clock);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await Do(scope.ServiceProvider, stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException) { Failed(log, GetType().Name, fault.GetType().Name, every); }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Job} failed ({Kind}); it will be tried again in {Every}.")]
    private static partial void Failed(ILogger log, string job, string kind, TimeSpan every);
}
