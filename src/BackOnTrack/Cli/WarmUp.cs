using BackOnTrack.Data;
using BackOnTrack.Features.Today;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Cli;

/// <summary>
/// What the first reader would wait for, done before we say that we are ready. The start pages ask some sixty questions, and
/// each is put into SQL at its first asking: they are asked here by nobody, to whom the wall shows no row.
/// </summary>
internal static partial class WarmUp
{
    /// <summary>Two at a time, as the smallest machine has processors, while a page is drawn besides. What fails here is the first page's to say.</summary>
    public static async Task Run(IServiceProvider services, string address, ILogger log, CancellationToken stop)
    {
        var work = WorkOfTheHouse.All.ToArray();
        try
        {
            await Task.WhenAll(
                Task.Run(() => Ask(services, work[..(work.Length / 2)], stop), stop),
                Task.Run(() => Ask(services, work[(work.Length / 2)..], stop), stop),
                Task.Run(() => Draw(address, stop), stop));
        }
        catch (Exception fault) when (fault is not OperationCanceledException) { Cold(log, fault.GetType().Name); }
    }

    private static async Task Ask(IServiceProvider services, IEnumerable<Work> work, CancellationToken stop)
    {
        await using var tx = await services.GetRequiredService<IDbContextFactory<Tx>>().CreateDbContextAsync(stop);
        var today = services.GetRequiredService<TimeProvider>().Today();
        foreach (var kind in work)
        {
            var rows = kind.Rows(tx, today);
            await ReadToday.Tally(rows, today, stop);
            await ReadToday.First(rows, stop);
        }
        await tx.Named([], stop);
        await ReadToday.Told(tx, Guid.Empty, stop);
    }

    private static async Task Draw(string address, CancellationToken stop)
    {
        using var client = new HttpClient();
        await client.GetStringAsync($"{address}/sign-in", stop);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The first page will be slow: warming up ended with {Kind}.")]
    private static partial void Cold(ILogger log, string kind);
}
