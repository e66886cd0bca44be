using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Log;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Log;

/// <summary>For which grounds the log was read.</summary>
public sealed class LogTables : ITables
{
    public void Map(ModelBuilder model) => model.Entity<LogReading>();

    public IEnumerable<Wall> Walls => [new("log_reading", "id", [Act.LogRead], [Act.LogOpen], [Act.LogOpen], Unit: "", AlsoAdd: "account = (select bot.actor())")];
}

/// <summary>The log is written by <see cref="Database"/>; this room only reads it.</summary>
[DbContext(typeof(Tx)), Migration("0090_log")]
public sealed class LogMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0091_read_log")]
public sealed class ReadLogMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0312_unsealed_entries")]
public sealed class UnsealedEntriesMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0428_log_readings")]
public sealed class LogReadingsMigration : SqlFile;
