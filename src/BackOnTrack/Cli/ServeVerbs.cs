using System.CommandLine;
using BackOnTrack.Data;
using BackOnTrack.Demo;
using BackOnTrack.Features.Log;
using BackOnTrack.Features.Privacy;
using BackOnTrack.Packs;
using BackOnTrack.Web;

namespace BackOnTrack.Cli;

/// <summary><c>demo</c> and <c>up</c>: bring the database up to date, make ready, serve until stopped.</summary>
internal static class ServeVerbs
{
    private static readonly Option<int> Port = new("--port") { Description = "The port on 127.0.0.1; a free one when not given." };

    private static readonly Option<string[]> Host = new("--host")
    {
        Description = "A name people call the service by, when a proxy stands before it; this machine's own names always count.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("BOT_HOST")?.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries) ?? [],
    };

    private static readonly Option<string?> Today = new("--today") { Description = "The day on which the demonstration lives, as 2026-03-01; started again with a later day it has lived on." };

    public static Command Demo() => Verb("demo", "Serves the demonstration.", demo: true, Beginning.OfTheDemo, Today);

    public static Command Up() => Verb("up", "Serves the real thing.", demo: false, Beginning.OfTheService);

    private static Command Verb(string name, string description, bool demo, Func<IServiceProvider, CancellationToken, Task<IReadOnlyList<string>>> begin, params Option[] own)
    {
        var verb = new Command(name, description) { Port, Host };
        foreach (var option in own) verb.Add(option);
        verb.Does(async (line, stop) =>
        {
            var day = demo ? SimulatedToday.Read(line.GetValue(Today)) : null;
            var settings = HouseSettings.FromEnvironment(demo) with { Hosts = Hosts(line.GetValue(Host) ?? []), Clock = SimulatedToday.On(day, DateTimeOffset.UtcNow), FirstRound = TimeSpan.FromSeconds(10) };
            FreePort.Wanted(line.GetValue(Port));
            await Migrate.Run(settings.OwnerDatabase, stop);
            await Migrate.HandOutPass(settings.OwnerDatabase, settings.Master(), stop);
            if (!demo) await FirstStart.Settle(settings, stop);
            await using var app = Server.Build([], settings, b => b.Services.AddHostedService<TidyMemory>());
            await using (var scope = app.Services.CreateAsyncScope())
            {
                if (!await scope.ServiceProvider.GetRequiredService<SealLog>().HasItsKey(stop))
                    throw new Stumble("The log in this database was signed with a key that is not there: put keys/log.key back into the data directory (docs/operate.md).");
                await scope.ServiceProvider.GetRequiredService<ReplayErasures>().Run(stop); // what a restore brought back goes before anybody is answered
            }
            var toSay = await begin(app.Services, stop);
            var questions = WarmUp.Questions(app.Services, stop);
            var pack = app.Services.GetRequiredService<Pack>(); // a pack that cannot be used stops the start, not the first page
            await Migrate.LiveIn(settings.OwnerDatabase, pack.Programme.TimeZone, stop);
            var address = $"http://127.0.0.1:{FreePort.Or(line.GetValue(Port))}";
            app.Urls.Add(address);
            await app.StartAsync(stop);
            await WarmUp.Finish(questions, address, app.Logger, stop);
            TidyMemory.Now();
            Console.WriteLine($"ready {address}");
            foreach (var sentence in toSay) Console.WriteLine(sentence.Replace("{address}", address, StringComparison.Ordinal));
            await app.WaitForShutdownAsync(stop);
            return 0;
        });
        return verb;
    }

    /// <summary>A name is a name: a star would let in whoever points one at this machine.</summary>
    internal static string Hosts(string[] names) => names.FirstOrDefault(n => Uri.CheckHostName(n) == UriHostNameType.Unknown) is { } wrong
        ? throw new Stumble($"'{wrong}' is no name of a host: say it as people type it, ./bot up --host backontrack.example, without https:// and without a port.")
        : string.Join(';', [HouseSettings.Here, .. names]);
}
