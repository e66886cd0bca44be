using System.Security.Cryptography;
using System.Text;
using BackOnTrack.Data;
using Npgsql;

namespace BackOnTrack.Tests.House;

/// <summary>A database of one's own, copied from a template that was migrated once per version of the schema.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly SemaphoreSlim OnePerProcess = new(1);
    private static string? _template;

    private TestDatabase(string name) => Name = name;

    public string Name { get; }

    /// <summary>A directory of this house alone, its user's own, for keys and what else is not in a database.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("bot-test-").FullName;
    public string App => With("bot_app", Name);
    public string Owner => With("bot_owner", Name);

    /// <summary>Looks past the wall, for what a test must know and no actor may.</summary>
    public string Super => With(null, Name);

    public static async Task<TestDatabase> Make(CancellationToken stop = default)
    {
        var template = await Template(stop);
        var name = $"t_{Guid.NewGuid():N}";
        await Sql(With(null, "postgres"), $"create database {name} template {template} strategy file_copy owner bot_owner", stop);
        return new(name);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var mine in new[] { App, Owner, Super }) NpgsqlConnection.ClearPool(new(mine)); // the other houses keep their connections
        await Sql(With(null, "postgres"), $"drop database if exists {Name} with (force)", default);
        Directory.Delete(Folder, recursive: true);
    }

    private static async Task<string> Template(CancellationToken stop)
    {
        await OnePerProcess.WaitAsync(stop);
        try { return _template ??= await MakeTemplate(stop); }
        finally { OnePerProcess.Release(); }
    }

    private static async Task<string> MakeTemplate(CancellationToken stop)
    {
        var name = "bot_template_" + Fingerprint();
        await using var super = new NpgsqlConnection(With(null, "postgres"));
        await super.OpenAsync(stop);
        await Run(super, "select pg_advisory_lock(4827)", stop);
        await Run(super, "do $$ begin if not exists (select from pg_roles where rolname = 'bot_app') then create role bot_app login; end if; if not exists (select from pg_roles where rolname = 'bot_owner') then create role bot_owner login createdb; end if; end $$", stop);
        await using var known = new NpgsqlCommand($"select exists (select from pg_database where datname = '{name}')", super);
        if (await known.ExecuteScalarAsync(stop) is not true)
        {
            await Run(super, $"drop database if exists {name}_raw with (force)", stop);
            await Run(super, $"create database {name}_raw owner bot_owner", stop);
            await Migrate.Run(With("bot_owner", name + "_raw"), stop);
            NpgsqlConnection.ClearAllPools();
            await Run(super, $"alter database {name}_raw rename to {name}", stop);
        }
        await Run(super, "select pg_advisory_unlock(4827)", stop);
        return name;
    }

    /// <summary>The schema's files and the walls: another version is another template.</summary>
    private static string Fingerprint()
    {
        var text = new StringBuilder(Walls.Sql());
        foreach (var file in typeof(SqlFile).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".sql", StringComparison.Ordinal)).Order())
            text.Append(new StreamReader(typeof(SqlFile).Assembly.GetManifestResourceStream(file)!).ReadToEnd());
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    }

    private static string With(string? user, string database)
    {
        var server = new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable("BOT_TEST_DATABASE")
            ?? throw new InvalidOperationException("BOT_TEST_DATABASE is not set: run the tests with ./bot test."))
        { Database = database };
        if (user is not null) server.Username = user;
        if (user != "bot_app") server.CommandTimeout = 0; // another process may be making the template: it is waited for
        return server.ConnectionString;
    }

    private static async Task Sql(string connection, string sql, CancellationToken stop)
    {
        await using var c = new NpgsqlConnection(connection + ";Pooling=false");
        await c.OpenAsync(stop);
        await Run(c, sql, stop);
    }

    private static async Task Run(NpgsqlConnection connection, string sql, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(stop);
    }
}
