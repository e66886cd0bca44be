using Npgsql;

namespace BackOnTrack.Web;

/// <summary>Something the house does when it opens and then every so often; what fails is said in the log of the machine and tried again.</summary>
public abstract partial class Regularly(TimeSpan every, IServiceScopeFactory scopes, TimeProvider clock, ILogger log) : BackgroundService
{
    protected abstract Task Do(IServiceProvider services, CancellationToken stop);

    /// <summary>Whether there is anything to do it with; what is not wanted never runs.</summary>
    protected virtual bool IsWanted(IServiceProvider services) => true;

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (FirstRound() is not { } wait) return;
        await Task.Delay(wait, clock, stoppingToken);
        using var timer = new PeriodicTimer(every, clock);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var (started, fault) = (clock.GetUtcNow(), await Fault(scope.ServiceProvider, stoppingToken));
                await Keep(scope.ServiceProvider.GetRequiredService<NpgsqlDataSource>(), started, fault, stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException) { Failed(log, GetType().Name, fault.GetType().Name, every); }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private TimeSpan? FirstRound()
    {
        using var scope = scopes.CreateScope();
        return IsWanted(scope.ServiceProvider) ? scope.ServiceProvider.GetRequiredService<HouseSettings>().FirstRound : null;
    }

    /// <summary>The kind of what went wrong, or null.</summary>
    private async Task<string?> Fault(IServiceProvider services, CancellationToken stop)
    {
        try { await Do(services, stop); }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Failed(log, GetType().Name, fault.GetType().Name, every);
            return fault.GetType().Name;
        }
        return null;
    }

    /// <summary>For the administrator's page: what ran, and what is late.</summary>
    private async Task Keep(NpgsqlDataSource source, DateTimeOffset started, string? fault, CancellationToken stop)
    {
        await using var keep = source.CreateCommand("select bot.job_ran($1, $2, $3, $4, $5)");
        foreach (var value in new object[] { GetType().Name, every, started, clock.GetUtcNow(), (object?)fault ?? DBNull.Value }) keep.Parameters.Add(new() { Value = value });
        keep.Parameters[4].NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text;
        await keep.ExecuteNonQueryAsync(stop);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Job} failed ({Kind}); it will be tried again in {Every}.")]
    private static partial void Failed(ILogger log, string job, string kind, TimeSpan every);
}
