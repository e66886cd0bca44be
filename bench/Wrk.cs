using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace BackOnTrack.Bench;

/// <summary>What one run of load came to; times in milliseconds.</summary>
internal sealed record Figures(double PerSecond, double P50, double P95, double P99, long Good, long Errors, string FirstError = "", double Kilobytes = 0);

/// <summary>What is asked and what a good answer looks like; one line of <paramref name="Requests"/> per signed-in person.</summary>
internal sealed record Load(string Name, int Status, string Mark, int Rows, string Row, IReadOnlyList<string> Requests);

/// <summary>Runs wrk and reads its answer.</summary>
internal static partial class Wrk
{
    public static async Task<Figures> Run(string address, Load load, int connections, int seconds)
    {
        var job = Path.GetTempFileName();
        await File.WriteAllTextAsync(job, $"status {load.Status}\nmark {load.Mark}\nrows {load.Rows} {load.Row}\n{string.Join('\n', load.Requests)}\n");
        var text = await Tool.Run("wrk", ["-t1", $"-c{connections}", $"-d{seconds}s", "--timeout", "30s", "-s", Path.Combine(AppContext.BaseDirectory, "wrk.lua"), address], ("WRK_JOB", job));
        File.Delete(job);
        if (Result().Match(text) is not { Success: true } found) throw new InvalidOperationException($"wrk said: {text}");
        var v = found.Groups[1].Value.Split(' ').Select(p => p.Split('=')).ToDictionary(p => p[0], p => double.Parse(p[1], CultureInfo.InvariantCulture));
        return new(v["good"] / (v["duration"] / 1e6), v["p50"] / 1000, v["p95"] / 1000, v["p99"] / 1000, (long)v["good"], (long)v["bad"], FirstBad().Match(text).Groups[1].Value,
            v["good"] == 0 ? 0 : v["bytes"] / v["good"] / 1024);
    }

    [GeneratedRegex("RESULT (.*)")] private static partial Regex Result();
    [GeneratedRegex("FIRSTBAD (.*)")] private static partial Regex FirstBad();
}

/// <summary>Another program: its words when it ends well, an exception with them when it does not.</summary>
internal static class Tool
{
    public static async Task<string> Run(string program, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var text = new StringBuilder();
        process.OutputDataReceived += (_, e) => { lock (text) text.AppendLine(e.Data); };
        process.ErrorDataReceived += (_, e) => { lock (text) text.AppendLine(e.Data); };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? text.ToString() : throw new InvalidOperationException($"{program} failed: {text}");
    }
}
