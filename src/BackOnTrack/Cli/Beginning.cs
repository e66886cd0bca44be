using BackOnTrack.Features.Accounts;
using BackOnTrack.Web;
using Npgsql;

namespace BackOnTrack.Cli;

/// <summary>What is done between the migration and the first request; the sentences it gives back are said when the server is ready.</summary>
internal static class Beginning
{
    /// <summary>Everybody invented has an address that no mail can reach.</summary>
    public const string DemoPeople = "user_name like '%@demo.invalid'";

    /// <summary>Other systems have no address; the demonstration lets one in too.</summary>
    private const string Systems = $"user_name like '{ApiClient.NameBegins}%'";

    /// <summary>A sign-in link per role.</summary>
    public static async Task<IReadOnlyList<string>> OfTheDemo(IServiceProvider services, CancellationToken stop)
    {
        await using var owner = NpgsqlDataSource.Create(services.GetRequiredService<HouseSettings>().OwnerDatabase);
        if (await Is(owner, $"select exists (select from bot.account where not {DemoPeople} and not {Systems})", stop))
            throw new Stumble("This database holds a real service: start the demonstration with a directory of its own (./bot demo --data DIR).");
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        await Demo.ToldOnce.Run(services.GetRequiredService<HouseSettings>(), now, stop);
        await Demo.SimulatedToday.NotBackwards(owner, now, stop);
        var links = new List<string> { "everybody: {address}/demo" };
        await using var ask = owner.CreateCommand($"""
            select distinct on (r.role) r.role, a.display_name, a.id from bot.account a join bot.account_role r on r.account = a.id
            where r.until is null and a.disabled is null and a.{DemoPeople} order by r.role, a.user_name
            """);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop)) links.Add($"{rows.GetString(0).Replace('_', ' ') + ":",-16} {{address}}/demo/{rows.GetGuid(2)}  ({rows.GetString(1)})");
        return links;
    }

    /// <summary>Real people's matters and invented ones never lie together.</summary>
    public static async Task<IReadOnlyList<string>> OfTheService(IServiceProvider services, CancellationToken stop)
    {
        await using var owner = NpgsqlDataSource.Create(services.GetRequiredService<HouseSettings>().OwnerDatabase);
        if (await Is(owner, $"select exists (select from bot.account where {DemoPeople})", stop))
            throw new Stumble("This database holds the demonstration: start the service with a directory of its own (./bot up --data DIR), or clear this one with ./bot db reset.");
        return await FirstStart.Ask(services, stop);
    }

    private static async Task<bool> Is(NpgsqlDataSource owner, string question, CancellationToken stop)
    {
        await using var ask = owner.CreateCommand(question);
        return await ask.ExecuteScalarAsync(stop) is true;
    }
}
