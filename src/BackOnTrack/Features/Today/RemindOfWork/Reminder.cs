using BackOnTrack.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Today;

/// <summary>That somebody was told of a piece of work outside the start page: the ledger that lets nobody be told twice. It names nobody.</summary>
public sealed class Reminder
{
    public required Guid Id { get; init; }
    public required Guid Account { get; init; }

    /// <summary>The kind of work, as <see cref="Work.Name"/>.</summary>
    public required string Work { get; init; }
    public required Guid Record { get; init; }

    /// <summary>The day by which; where it moves, that is told anew.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>What was told.</summary>
    public required Guid Notice { get; init; }
}

/// <summary>Reminders lie in nobody's file; their wall stands in 0275.</summary>
public sealed class RemindersTables : ITables
{
    public void Map(ModelBuilder model) => model.Entity<Reminder>();

    public IEnumerable<Wall> Walls => [];
}

[DbContext(typeof(Tx)), Migration("0275_reminders")]
public sealed class RemindersMigration : SqlFile;
