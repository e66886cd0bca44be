using BackOnTrack.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Log;

/// <summary>The log is written by <see cref="Database"/>; this room only reads it.</summary>
[DbContext(typeof(Tx)), Migration("0090_log")]
public sealed class LogMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0091_read_log")]
public sealed class ReadLogMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0312_unsealed_entries")]
public sealed class UnsealedEntriesMigration : SqlFile;
