using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Features.Today;
using BackOnTrack.Vault;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Cli;

/// <summary>
/// What the first reader would wait for, done before we say that we are ready. A question is put into SQL at its first
/// asking, and the start pages of those who come most ask some fifty: they are asked here by nobody, to whom the wall shows no row.
/// </summary>
internal static partial class WarmUp
{
    /// <summary>The database is not told of anybody either: no transaction is begun, and the wall shows nothing.</summary>
    private static readonly Actor nobody = new(Guid.Empty, Role.System);

    private static readonly Role[] Most = [Role.Coordinator, Role.Mentor];

    /// <summary>Two at a time, as the smallest machine has processors, while the server starts beside it.</summary>
    public static Task Questions(IServiceProvider services, CancellationToken stop)
    {
        var work = WorkOfTheHouse.All.Where(w => w.Hats.Intersect(Most).Any()).ToArray();
        return Task.WhenAll(work.Chunk((work.Length / 2) + 1).Select(half => Task.Run(() => Ask(services, half, stop), stop)));
    }

    /// <summary>Draws a page and waits for the questions. What fails here is the first reader's to hear of, not a reason not to start.</summary>
    public static async Task Finish(Task questions, string address, ILogger log, CancellationToken stop)
    {
        try
        {
            using var client = new HttpClient();
            await client.GetStringAsync($"{address}/sign-in", stop);
            await questions;
        }
        catch (Exception fault) when (fault is not OperationCanceledException) { Cold(log, fault.GetType().Name); }
    }

    private static async Task Ask(IServiceProvider services, IEnumerable<Work> work, CancellationToken stop)
    {
        await using var tx = await services.GetRequiredService<IDbContextFactory<Tx>>().CreateDbContextAsync(stop);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        tx.Enter(nobody, now, services.GetRequiredService<MasterKey>(), services.GetRequiredService<Programme>());
        var today = now.Day();
        foreach (var kind in work)
        {
            var rows = kind.Rows(tx, today);
            await ReadToday.Tally(rows, today, stop);
            await ReadToday.First(rows, stop);
        }
        await tx.Named([], stop);
        await ReadToday.Told(tx, Guid.Empty, stop);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The first page will be slow: warming up ended with {Kind}.")]
    private static partial void Cold(ILogger log, string kind);
}
