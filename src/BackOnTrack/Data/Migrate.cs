using BackOnTrack.Vault;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace BackOnTrack.Data;

/// <summary>Brings a database to this version, as the owner: the numbered files not yet run, then all walls anew.</summary>
public static class Migrate
{
    /// <summary>Runs twice without harm; one at a time, by EF's own lock.</summary>
    public static async Task Run(string ownerDatabase, CancellationToken stop)
    {
        await using var db = new Tx(new DbContextOptionsBuilder<Tx>()
            .UseNpgsql(ownerDatabase, o => o.MigrationsHistoryTable("migration", "bot"))
            .ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning)).Options);
        await db.Database.MigrateAsync(stop);
        await Walls.Raise(db, stop);
    }

    /// <summary>Tells the database, as its owner, by which pass it knows the machine that holds this master key; an earlier one no longer works.</summary>
    public static async Task HandOutPass(string ownerDatabase, MasterKey master, CancellationToken stop)
    {
        await using var owner = NpgsqlDataSource.Create(ownerDatabase);
        await using var batch = owner.CreateBatch();
        batch.BatchCommands.Add(new("delete from bot.machine_pass where hash <> sha256(convert_to($1, 'UTF8'))") { Parameters = { new() { Value = master.Pass } } });
        batch.BatchCommands.Add(new("insert into bot.machine_pass (hash) values (sha256(convert_to($1, 'UTF8'))) on conflict do nothing") { Parameters = { new() { Value = master.Pass } } });
        await batch.ExecuteNonQueryAsync(stop);
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
