using BackOnTrack.Access;
using BackOnTrack.Domain;

namespace BackOnTrack.Features.Inquiries.RunImport;

/// <summary>Takes confirmed imports, one after the other, by the right of whoever confirmed them. Asks again after a restart.</summary>
public sealed partial class ImportWorker(IServiceScopeFactory scopes, ImportBell bell, ILogger<ImportWorker> log) : BackgroundService
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                foreach (var (import, account, language) in await ToDo(stoppingToken)) await Take(import, account, language, stoppingToken);
                await bell.Wait(LookAgain, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { return; }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested) // whatever it was: a worker that ends takes the service with it
            {
                Say(log, e.GetType().Name);
                await Task.Delay(LookAgain, stoppingToken);
            }
        }
    }

    private async Task Take(Guid import, Guid account, string language, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            var taken = await scope.ServiceProvider.GetRequiredService<RunImport>().Run(new Actor(account, Role.Coordinator), import, language, stop);
            // Whoever confirmed it may no longer: it would be asked for every minute for ever. One that another node has in hand is not touched by this.
            if (!taken.Accepted(out _, out _)) await Fail(import, stop);
        }
        catch (Exception e) when (!stop.IsCancellationRequested)
        {
            Say(log, e.GetType().Name);
            await Fail(import, stop);
        }
        bell.Forget(import);
    }

    private async Task Fail(Guid import, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FailImport>().Run(import, stop);
    }

    private async Task<IReadOnlyList<(Guid Import, Guid Account, string Language)>> ToDo(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ListConfirmed>().Run(stop);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An import did not run: {Kind}")]
    private static partial void Say(ILogger log, string kind);
}
