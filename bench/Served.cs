using System.Diagnostics;
using System.Globalization;

namespace BackOnTrack.Bench;

/// <summary>The product's own executable, serving in a process of its own.</summary>
internal sealed class Served : IAsyncDisposable
{
    private readonly Process _process;

    private Served(Process process, string address, TimeSpan startUp) => (_process, Address, StartUp) = (process, address, startUp);

    public string Address { get; }

    /// <summary>From the start of the process to the line that says it is ready.</summary>
    public TimeSpan StartUp { get; }

    public static async Task<Served> Start()
    {
        var clock = Stopwatch.StartNew();
        var process = Process.Start(new ProcessStartInfo("dotnet", [Settings.App, "demo"]) { UseShellExecute = false, RedirectStandardOutput = true, Environment = { ["Rates__Factor"] = "1000000" } })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith("ready ", StringComparison.Ordinal)) continue;
            var served = new Served(process, line[6..].Trim(), clock.Elapsed);
            _ = Listen(process.StandardOutput);
            return served;
        }
        throw new InvalidOperationException("The product did not start: run ./bot demo to see why.");
    }

    /// <summary>What the product says while it is under load is a finding; the first lines of it are enough.</summary>
    private static async Task Listen(StreamReader said)
    {
        for (var lines = 0; await said.ReadLineAsync() is { } line; lines++)
            if (lines < 20) await Console.Error.WriteLineAsync(line);
    }

    /// <summary>
    /// Memory the process holds now, in megabytes: each page once (Pss). The runtime shows its own machine code twice, once to
    /// write and once to run, and the resident size counts both.
    /// </summary>
    public int Megabytes => Sum("Pss:");

    /// <summary>The same as <c>top</c> shows it.</summary>
    public int Resident => Sum("Rss:");

    private int Sum(string of) => int.Parse(File.ReadLines($"/proc/{_process.Id}/smaps_rollup").First(l => l.StartsWith(of, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;

    /// <summary>Processor seconds the process has used.</summary>
    public double ProcessorSeconds { get { _process.Refresh(); return _process.TotalProcessorTime.TotalSeconds; } }

    public async ValueTask DisposeAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
