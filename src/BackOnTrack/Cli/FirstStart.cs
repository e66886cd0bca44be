using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Packs;
using BackOnTrack.Web;
using Npgsql;

namespace BackOnTrack.Cli;

/// <summary>The first start of the service asks what only people know, and makes the first administrator. Later starts ask nothing.</summary>
internal static class FirstStart
{
    private static readonly string[] Languages = ["da", "nb", "en"];

    /// <summary>Asks for the service's name, pack, language and units; the house is put together with them.</summary>
    public static async Task Settle(HouseSettings settings, CancellationToken stop)
    {
        await using var owner = NpgsqlDataSource.Create(settings.OwnerDatabase);
        if (await HasAdministrator(owner, stop) || await Setting(owner, "service.pack", stop) is not null) return;
        Console.WriteLine("This is the first start. Some questions, then it serves; Enter takes what stands in brackets.");
        var name = Question("What is the service called?", "Back on Track");
        var pack = Choice("Programme pack", Pack.Names);
        var language = Choice("Language", Languages);
        var units = Question("Its units, parted by commas", name).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        await Keep(owner, [("service.name", name), ("service.pack", pack), ("service.language", language)], units, stop);
    }

    /// <summary>Asks for the first administrator, in the language the service settled on.</summary>
    public static async Task<IReadOnlyList<string>> Ask(IServiceProvider services, CancellationToken stop)
    {
        await using var owner = NpgsqlDataSource.Create(services.GetRequiredService<HouseSettings>().OwnerDatabase);
        if (await HasAdministrator(owner, stop)) return [];
        var person = Question("Name of the first administrator", null);
        var userName = Question("The name to sign in with", null);
        var language = await Setting(owner, "service.language", stop) ?? Languages[0];
        var link = await Invite(services, person, userName, language, stop);
        return [$"{person} sets up the account here, once, within {OneTimeLink.Lives.TotalDays:N0} days: {{address}}{link.Path}"];
    }

    private static async Task<OneTimeLink> Invite(IServiceProvider services, string person, string userName, string language, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var invitation = new Invitation { Name = person, UserName = userName, Hats = [Role.Administrator], Language = language };
        var made = await scope.ServiceProvider.GetRequiredService<InviteAccount>().Run(Actor.House, invitation, stop);
        return made.Accepted(out var invited, out var refusals) ? invited.Link! : throw UserVerbs.Refused(refusals);
    }

    private static async Task<string?> Setting(NpgsqlDataSource owner, string key, CancellationToken stop)
    {
        await using var ask = owner.CreateCommand("select value from bot.setting where key = $1");
        ask.Parameters.Add(new() { Value = key });
        return await ask.ExecuteScalarAsync(stop) as string;
    }

    private static async Task<bool> HasAdministrator(NpgsqlDataSource owner, CancellationToken stop)
    {
        await using var ask = owner.CreateCommand("select exists (select from bot.account_role where role = 'administrator' and until is null)");
        return await ask.ExecuteScalarAsync(stop) is true;
    }

    private static async Task Keep(NpgsqlDataSource owner, (string Key, string Value)[] settings, string[] units, CancellationToken stop)
    {
        await using var batch = owner.CreateBatch();
        foreach (var (key, value) in settings)
            batch.BatchCommands.Add(new("insert into bot.setting (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value") { Parameters = { new() { Value = key }, new() { Value = value } } });
        foreach (var unit in units)
            batch.BatchCommands.Add(new("insert into bot.unit (id, name) select coalesce(max(id), 0) + 1, $1 from bot.unit on conflict (name) do nothing") { Parameters = { new() { Value = unit } } });
        await batch.ExecuteNonQueryAsync(stop);
    }

    private static string Choice(string what, IReadOnlyList<string> among)
    {
        while (true)
        {
            var answer = Question($"{what} ({string.Join(", ", among)})", among[0]);
            if (among.Contains(answer)) return answer;
        }
    }

    private static string Question(string what, string? otherwise)
    {
        while (true)
        {
            Console.Write(otherwise is null ? $"{what}: " : $"{what} [{otherwise}]: ");
            var answer = Console.ReadLine() ?? throw new Stumble("The first start asks questions: run ./bot up at a console, or give it the answers line by line.");
            if (Console.IsInputRedirected) Console.WriteLine(answer); // as a console would, so that what follows begins a line
            if (answer.Trim().Length > 0) return answer.Trim();
            if (otherwise is not null) return otherwise;
        }
    }
}
