using System.Globalization;
using System.Text.Json;

namespace BackOnTrack.Bench;

/// <summary>One piece of work: at sixteen connections, at one, and what the database alone does with its statements.</summary>
internal sealed record Line(string Work, Figures Sixteen, Figures One, double Yardstick, int Statements, double AppMilliseconds)
{
    /// <summary>The share of the database's own pace that is left when there is a product around it.</summary>
    public double Ratio => Sixteen.PerSecond / Yardstick;
}

/// <summary>What was measured, for people and for machines.</summary>
internal sealed class Report(int size, int seconds)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private readonly List<Line> _lines = [];

    public double StartUpSeconds { get; set; }
    public int Megabytes { get; set; }
    public int Resident { get; set; }
    public int QuietMegabytes { get; set; }
    public long Errors => _lines.Sum(l => l.Sixteen.Errors + l.One.Errors);

    public void Add(Line line)
    {
        _lines.Add(line);
        Console.Error.WriteLine($"{line.Work}: {line.Sixteen.PerSecond:N0}/s, yardstick {line.Yardstick:N0}/s{(line.Sixteen.FirstError.Length > 0 ? $", first error: {line.Sixteen.FirstError}" : "")}");
    }

    public void Print()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Console.WriteLine($"\n{size:N0} mentorships, {Environment.ProcessorCount} processors shared by product, database and load; {seconds} s each; times in ms\n");
        Console.WriteLine("| work | requests/s | p50 | p95 | p99 | errors | one connection/s (p50) | yardstick/s | of the yardstick | statements | app CPU ms |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var l in _lines)
            Console.WriteLine($"| {l.Work} | {l.Sixteen.PerSecond:N0} | {l.Sixteen.P50:N1} | {l.Sixteen.P95:N1} | {l.Sixteen.P99:N1} | {l.Sixteen.Errors + l.One.Errors} | {l.One.PerSecond:N0} ({l.One.P50:N1}) | {l.Yardstick:N0} | {l.Ratio:P0} | {l.Statements} | {l.AppMilliseconds:N2} |");
        Console.WriteLine($"\nMemory of the product {Megabytes} MB at the end of the run, each page counted once ({Resident} MB resident), {QuietMegabytes} MB once it was quiet; ready {StartUpSeconds:N1} s after the start of the process.");
    }

    public async Task Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, $"{DateTime.UtcNow:yyyyMMdd-HHmmss}.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new { when = DateTime.UtcNow, size, seconds, processors = Environment.ProcessorCount, Megabytes, Resident, QuietMegabytes, StartUpSeconds, lines = _lines }, Readable));
        Console.WriteLine($"Written to {file}.");
    }
}
