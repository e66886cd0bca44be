using BackOnTrack.Data;
using BackOnTrack.Domain.Post;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOnTrack.Features.Post;

/// <summary>Mail lies in nobody's file; its walls stand in 0162 and 0211.</summary>
public sealed class PostTables : ITables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<PostChoice>();
        model.Entity<Letter>();
        model.Entity<PostWeek>();
        model.Entity<Job>().HasKey(j => j.Name);
    }

    public IEnumerable<Wall> Walls => [];
}

/// <summary>Something the house does at intervals, as it last went; written by <see cref="Web.Regularly"/>.</summary>
public sealed class Job
{
    public required string Name { get; init; }
    public required TimeSpan Every { get; init; }
    public required DateTimeOffset Started { get; init; }
    public required DateTimeOffset Ended { get; init; }

    /// <summary>When it last ended well.</summary>
    public DateTimeOffset? Worked { get; init; }

    /// <summary>The kind of what went wrong the last time.</summary>
    public string? Fault { get; init; }

    /// <summary>It should have run twice since it last ended well.</summary>
    public bool IsLate(DateTimeOffset now) => (Worked ?? Started) + 2 * Every < now;
}

/// <summary>That somebody's mail of a week was made.</summary>
public sealed class PostWeek
{
    public required Guid Id { get; init; }
    public required Guid Account { get; init; }

    /// <summary>The Monday.</summary>
    public required DateOnly Week { get; init; }
    public required Guid Letter { get; init; }
}

/// <summary>The tables of this room.</summary>
public static class PostRows
{
    extension(Tx tx)
    {
        public DbSet<PostChoice> PostChoices => tx.Set<PostChoice>();
        public DbSet<Letter> Letters => tx.Set<Letter>();
        public DbSet<PostWeek> PostWeeks => tx.Set<PostWeek>();
        public DbSet<Job> Jobs => tx.Set<Job>();
    }
}

[DbContext(typeof(Tx)), Migration("0162_post")]
public sealed class PostMigration : SqlFile;

[DbContext(typeof(Tx)), Migration("0211_confirmed_addresses_and_weeks")]
public sealed class ConfirmedAddressesMigration : SqlFile;
