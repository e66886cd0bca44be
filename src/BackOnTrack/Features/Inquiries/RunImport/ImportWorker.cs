using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries.Register;
using Microsoft.EntityFrameworkCore;

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
            catch (Exception e) when (e is DbUpdateException or Npgsql.NpgsqlException or InvalidOperationException)
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
            await scope.ServiceProvider.GetRequiredService<RunImport>().Run(new Actor(account, Role.Coordinator), import, language, stop);
        }
        catch (Exception e) when (e is DbUpdateException or Npgsql.NpgsqlException or InvalidOperationException or Import.RegisterUnreadableException)
        {
            Say(log, e.GetType().Name);
            await using var again = scopes.CreateAsyncScope();
            await again.ServiceProvider.GetRequiredService<FailImport>().Run(import, stop);
        }
        bell.Forget(import);
    }

    private async Task<IReadOnlyList<(Guid Import, Guid Account, string Language)>> ToDo(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ListConfirmed>().Run(stop);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An import did not run: {Kind}")]
    private static partial void Say(ILogger log, string kind);
}
