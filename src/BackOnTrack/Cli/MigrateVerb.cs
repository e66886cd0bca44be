using System.CommandLine;
using BackOnTrack.Data;
using BackOnTrack.Web;

namespace BackOnTrack.Cli;

/// <summary><c>migrate</c>: the numbered files not yet run, then all walls anew.</summary>
internal static class MigrateVerb
{
    public static Command Make()
    {
        var verb = new Command("migrate", "Brings the database's schema up to date.");
        verb.Does(async (_, stop) =>
        {
            var settings = HouseSettings.FromEnvironment(demo: false);
            var pending = await Migrate.Pending(settings.OwnerDatabase, stop);
            await Migrate.Run(settings.OwnerDatabase, stop);
            await Migrate.HandOutPass(settings.OwnerDatabase, settings.Master(), stop);
            foreach (var file in pending) Console.WriteLine(file);
            Console.WriteLine(pending.Count == 0 ? "The schema and its walls were up to date." : "The schema is up to date.");
            return 0;
        });
        return verb;
    }
}
