using System.Globalization;
using BackOnTrack.Bench;
using BackOnTrack.Bench.Seed;
using BackOnTrack.Data;
using BackOnTrack.Vault;
using Npgsql;

// ./bot bench [--size 20000] [--seconds 10] [--only W1,W3], or ./bot bench --import 100000
string Option(string name, string otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : otherwise;
var size = int.Parse(Option("--size", "20000"), CultureInfo.InvariantCulture);
var seconds = int.Parse(Option("--seconds", "10"), CultureInfo.InvariantCulture);
var only = Option("--only", "");
var rows = int.Parse(Option("--import", "0"), CultureInfo.InvariantCulture);
const int WarmUp = 10, Connections = 16;

if (rows == 0) Console.Error.WriteLine($"Seeding {size:N0} mentorships ...");
await using (var clean = NpgsqlDataSource.Create(Settings.Owner))
{
    await using var drop = clean.CreateCommand("drop schema if exists bot cascade");
    await drop.ExecuteNonQueryAsync();
}
await Migrate.Run(Settings.Owner, default);
await Migrate.HandOutPass(Settings.Owner, MasterKey.AtPath(Path.Combine(Settings.DataFolder, "keys", "master.key")), default);
if (rows > 0) return await Import.Run(rows);
var town = await Seeding.Run(size);

await using var super = NpgsqlDataSource.Create(Settings.Super + ";Application Name=bench");
var report = new Report(size, seconds);
await using (var served = await Served.Start())
{
    report.StartUpSeconds = served.StartUp.TotalSeconds;
    var work = await new Work(town, served.Address).All();
    var chosen = work.Where(w => only.Length == 0 || only.Split(',').Contains(w.Name)).ToList();
    foreach (var load in chosen) await Wrk.Run(served.Address, load, Connections, WarmUp); // for half a minute the runtime is still translating on one of two processors
    foreach (var load in chosen)
    {
        Console.Error.WriteLine($"Measuring {load.Name} ...");
        for (var i = 0; i < 6; i++) await Visitor.Send(served.Address, load.Requests[0]);
        var captured = await Capture.Of(super, load.Requests.Take(Connections), line => Visitor.Send(served.Address, line));
        var used = served.ProcessorSeconds;
        var many = await Wrk.Run(served.Address, load, Connections, seconds);
        used = served.ProcessorSeconds - used;
        var alone = await Wrk.Run(served.Address, load with { Requests = [load.Requests[0]] }, 1, Math.Max(3, seconds / 2));
        var yardstick = await Yardstick.Run(captured, Connections, seconds);
        report.Add(new(load.Name, many, alone, yardstick, captured.First.Count, many.Good == 0 ? 0 : used * 1000 / many.Good));
    }
    (report.Megabytes, report.Resident) = (served.Megabytes, served.Resident);
    await Task.Delay(TimeSpan.FromSeconds(25)); // two of its looks whether it is quiet
    report.QuietMegabytes = served.Megabytes;
}
report.Print();
await report.Write(Settings.Results);
return report.Errors == 0 ? 0 : 1;
