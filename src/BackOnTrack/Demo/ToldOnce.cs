using BackOnTrack.Data;
using BackOnTrack.Web;
using Npgsql;

namespace BackOnTrack.Demo;

/// <summary>
/// The story is told once, to its end. One that was broken off - Ctrl-C, a power cut - is half a service and nothing to
/// look at: it is thrown away and told again. What people changed after the end stays.
/// </summary>
public static class ToldOnce
{
    /// <summary>The setting that says the story has reached its end; whoever fills a database otherwise sets it too.</summary>
    public const string Told = "demo.told";

    public static async Task Run(HouseSettings settings, DateTimeOffset now, CancellationToken stop)
    {
        await using var owner = NpgsqlDataSource.Create(settings.OwnerDatabase);
        if (await Is(owner, $"select exists (select from bot.setting where key = '{Told}')", stop)) return;
        if (await Is(owner, "select exists (select from bot.unit)", stop)) await BeginAnew(owner, settings, stop);
        await TellTheStory.IfEmpty(settings, now, stop);
        await using var told = owner.CreateCommand($"insert into bot.setting (key, value) values ('{Told}', $1)");
        told.Parameters.Add(new() { Value = now.ToString("O") });
        await told.ExecuteNonQueryAsync(stop);
    }

    private static async Task BeginAnew(NpgsqlDataSource owner, HouseSettings settings, CancellationToken stop)
    {
        await using (var drop = owner.CreateCommand("drop schema bot cascade")) await drop.ExecuteNonQueryAsync(stop);
        await Migrate.Run(settings.OwnerDatabase, stop);
        await Migrate.HandOutPass(settings.OwnerDatabase, settings.Master(), stop);
    }

    private static async Task<bool> Is(NpgsqlDataSource owner, string question, CancellationToken stop)
    {
        await using var ask = owner.CreateCommand(question);
        return await ask.ExecuteScalarAsync(stop) is true;
    }
}
