using System.Runtime.InteropServices;

namespace BackOnTrack.Cli;

/// <summary>
/// Gives back the memory nobody needs: once before the first reader comes, then in the first quiet moment after work. The
/// runtime keeps what it once had: garbage of the start, some 150 MB, and the opened texts of pages long left lie where they lay
/// until somebody needs the room. Few people come, for minutes: what they read should not stay in the machine for the rest of the day.
/// </summary>
internal sealed class TidyMemory : BackgroundService
{
    /// <summary>How often it looks, on the machine's own clock: a demonstration may live on another day.</summary>
    private static readonly TimeSpan Looks = TimeSpan.FromSeconds(10);

    /// <summary>A page takes a third of a megabyte; what runs by itself takes less than this between two looks.</summary>
    private const long Quiet = 2_000_000;

    /// <summary>Less than this since the last time is not worth the tenth of a second it takes.</summary>
    private const long Worth = 50_000_000;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (seen, tidied) = (GC.GetTotalAllocatedBytes(), GC.GetTotalAllocatedBytes());
        using var timer = new PeriodicTimer(Looks);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var now = GC.GetTotalAllocatedBytes();
            if (IsTime(now - seen, now - tidied))
            {
                Now();
                tidied = now;
            }
            seen = now;
        }
    }

    /// <summary>Takes a tenth of a second, in which everybody waits.</summary>
    internal static void Now()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        // What ciphers and the compiler took lies outside the collector's heap, some 20 MB after a busy hour; only the C library of most Linux systems gives it back when asked.
        if (!OperatingSystem.IsLinux()) return;
        try { _ = Trim(0); }
        catch (EntryPointNotFoundException) { }
        catch (DllNotFoundException) { }
    }

    [DllImport("libc.so.6", EntryPoint = "malloc_trim"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Trim(nuint keep);

    /// <summary>Whether it is quiet, and enough has come together.</summary>
    /// <param name="lately">Bytes taken since the last look.</param>
    /// <param name="sinceTidied">Bytes taken since the last tidying.</param>
    internal static bool IsTime(long lately, long sinceTidied) => lately < Quiet && sinceTidied >= Worth;
}
