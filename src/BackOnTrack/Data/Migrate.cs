using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;

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

    /// <summary>Files a database has not run yet.</summary>
    public static async Task<IReadOnlyList<string>> Pending(string ownerDatabase, CancellationToken stop)
    {
        await using var db = new Tx(new DbContextOptionsBuilder<Tx>().UseNpgsql(ownerDatabase, o => o.MigrationsHistoryTable("migration", "bot")).Options);
        return [.. await db.Database.GetPendingMigrationsAsync(stop)];
    }
}
