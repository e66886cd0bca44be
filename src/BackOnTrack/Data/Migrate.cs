using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using BackOnTrack.Vault;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace BackOnTrack.Data;

/// <summary>Brings a database to this version, as the owner: the numbered files not yet run, then all walls anew.</summary>
public static class Migrate
{
    /// <summary>Runs twice without harm; one at a time, by EF's own lock. Where all stands already nothing is touched: a start is quick, and another node goes on.</summary>
    public static async Task Run(string ownerDatabase, CancellationToken stop)
    {
        await using var owner = NpgsqlDataSource.Create(ownerDatabase);
        var walls = Walls.Sql();
        if (await Stands(owner, walls, stop)) return;
        await using var db = new Tx(new DbContextOptionsBuilder<Tx>()
            .UseNpgsql(ownerDatabase, o => o.MigrationsHistoryTable("migration", "bot"))
            .ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning)).Options);
        await db.Database.MigrateAsync(stop);
        await Walls.Raise(db, stop);
        await using var keep = owner.CreateCommand("insert into bot.setting (key, value) values ('house.walls', $1) on conflict (key) do update set value = excluded.value");
        keep.Parameters.Add(new() { Value = MarkOf(walls) });
        await keep.ExecuteNonQueryAsync(stop);
    }

    /// <summary>Whether every file has run, and the walls that stand are the ones of this build, none of them missing.</summary>
    private static async Task<bool> Stands(NpgsqlDataSource owner, string walls, CancellationToken stop)
    {
        await using (var begun = owner.CreateCommand("select to_regclass('bot.migration') is not null and to_regclass('bot.setting') is not null"))
            if (await begun.ExecuteScalarAsync(stop) is not true) return false;
        await using var ask = owner.CreateCommand("""
            select coalesce((select array_agg("MigrationId"::text) from bot.migration), '{}') @> $1
              and exists (select from bot.setting where key = 'house.walls' and value = $2)
              and (select count(*) from pg_policies where schemaname = 'bot' and policyname like 'wall%') = $3
            """);
        ask.Parameters.Add(new() { Value = Files });
        ask.Parameters.Add(new() { Value = MarkOf(walls) });
        ask.Parameters.Add(new() { Value = (long)walls.Split("create policy wall").Length - 1 });
        return await ask.ExecuteScalarAsync(stop) is true;
    }

    private static string[] Files { get; } = [.. typeof(Migrate).Assembly.GetTypes().Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>()];

    private static string MarkOf(string walls) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(walls)));

    /// <summary>
    /// Tells the database, as its owner, by which pass it knows the machine that holds the master key: once. Later it only looks
    /// whether this is still that key; with another everything sealed would stay shut, and what is sealed meanwhile would be lost.
    /// </summary>
    /// <exception cref="AnotherKeyException">What is here was sealed with another key. Nothing was changed.</exception>
    public static async Task HandOutPass(string ownerDatabase, MasterKey master, CancellationToken stop)
    {
        await using var owner = NpgsqlDataSource.Create(ownerDatabase);
        await using var hand = owner.CreateCommand("insert into bot.machine_pass (hash) select sha256(convert_to($1, 'UTF8')) where not exists (select from bot.machine_pass)");
        hand.Parameters.Add(new() { Value = master.Pass });
        await hand.ExecuteNonQueryAsync(stop);
        await using var ask = owner.CreateCommand("select exists (select from bot.machine_pass where hash = sha256(convert_to($1, 'UTF8')))");
        ask.Parameters.Add(new() { Value = master.Pass });
        if (await ask.ExecuteScalarAsync(stop) is not true) throw new AnotherKeyException();
    }

    /// <summary>Tells the database, as its owner, where the service's days begin and end: rights that hold for days are given there.</summary>
    public static async Task LiveIn(string ownerDatabase, string zone, CancellationToken stop)
    {
        await using var owner = NpgsqlDataSource.Create(ownerDatabase);
        await using var say = owner.CreateCommand("insert into bot.setting (key, value) values ('service.zone', $1) on conflict (key) do update set value = excluded.value where bot.setting.value <> excluded.value");
        say.Parameters.Add(new() { Value = zone });
        await say.ExecuteNonQueryAsync(stop);
    }

    /// <summary>Files a database has not run yet.</summary>
    public static async Task<IReadOnlyList<string>> Pending(string ownerDatabase, CancellationToken stop)
    {
        await using var db = new Tx(new DbContextOptionsBuilder<Tx>().UseNpgsql(ownerDatabase, o => o.MigrationsHistoryTable("migration", "bot")).Options);
        return [.. await db.Database.GetPendingMigrationsAsync(stop)];
    }
}

/// <summary>The master key at hand is not the one this database was sealed with.</summary>
public sealed class AnotherKeyException : Exception;
