using System.Diagnostics;
using System.Globalization;
using System.Text;
using BackOnTrack.Bench.Seed;
using Npgsql;

namespace BackOnTrack.Bench;

/// <summary>
/// How fast a register comes in and how much memory it takes: <c>./bot import inquiries</c> with a file of invented people, first a
/// tenth of the rows and then all. The product's memory should hardly differ between the two.
/// </summary>
internal static class Import
{
    private sealed record Taken(int Rows, double Seconds, int PeakMegabytes, long Written);

    public static async Task<int> Run(int rows)
    {
        await Seeding.Run(200);
        Console.WriteLine("\n| rows in the file | rows/s | seconds, with the start of the program | peak memory MB (resident) | inquiries written |");
        Console.WriteLine("|---|---|---|---|---|");
        var (first, missing) = (0, 0L);
        foreach (var size in new[] { rows / 10, rows }.Where(n => n > 0))
        {
            var taken = await Once(first, size);
            first += size;
            missing += taken.Rows - taken.Written;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {taken.Rows:N0} | {taken.Rows / taken.Seconds:N0} | {taken.Seconds:N1} | {taken.PeakMegabytes:N0} | {taken.Written:N0} |"));
        }
        return missing == 0 ? 0 : 1;
    }

    private static async Task<Taken> Once(int first, int rows)
    {
        var file = Path.Combine(Settings.DataFolder, "register.csv");
        try
        {
            await File.WriteAllLinesAsync(file, Register(first, rows), Encoding.UTF8);
            var before = await Inquiries();
            var clock = Stopwatch.StartNew();
            using var import = Process.Start(new ProcessStartInfo("dotnet", [Settings.App, "import", "inquiries", file, "--as", "Coordinator.001@demo.invalid", "--unknown", "empty", "--yes"]) { UseShellExecute = false, RedirectStandardOutput = true })!;
            var said = import.StandardOutput.ReadToEndAsync();
            var peak = 0;
            do peak = Math.Max(peak, Peak(import.Id)); while (!import.WaitForExit(100));
            if (import.ExitCode != 0) await Console.Error.WriteLineAsync(await said);
            return new(rows, clock.Elapsed.TotalSeconds, peak, await Inquiries() - before);
        }
        finally { File.Delete(file); }
    }

    /// <summary>As the Danish registers are: separated by semicolons, days with dashes, one person a row; every seventh result is still open.</summary>
    private static IEnumerable<string> Register(int first, int rows) => new[] { "Nr.;Dato;Henvender;Institution;Fornavn;Efternavn;Født;Status;Motiveret?;Hvorfor nu;Resultat;Bemærkning" }.Concat(
        Enumerable.Range(first, rows).Select(n => string.Create(CultureInfo.InvariantCulture,
            $"{n + 1};{Day(2012, n % 1000)};fængselsbetjent;House {3 * (1 + n % 16):00};{CaseFile.Apart(n).First};{CaseFile.Apart(n).Last};{Day(1960, n % 9_973)};afsoner;ja;{Words.Note(n)[..80]};{(n % 7 == 0 ? "åben" : "mentorforløb")};papir i skab {n % 9}")));

    private static string Day(int year, int after) => new DateOnly(year, 1, 1).AddDays(after).ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    private static async Task<long> Inquiries()
    {
        await using var super = NpgsqlDataSource.Create(Settings.Super);
        await using var ask = super.CreateCommand("select count(*) from bot.inquiry");
        return (long)(await ask.ExecuteScalarAsync())!;
    }

    /// <summary>The most the process has held so far; 0 when it is over.</summary>
    private static int Peak(int process)
    {
        try { return int.Parse(File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal))?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1] ?? "0", CultureInfo.InvariantCulture) / 1024; }
        catch (IOException) { return 0; }
    }
}
