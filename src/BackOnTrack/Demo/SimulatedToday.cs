using System.Globalization;
using BackOnTrack.Cli;
using BackOnTrack.Web;
using Npgsql;

namespace BackOnTrack.Demo;

/// <summary>
/// The calendar of a demonstration: <c>./bot demo --today 2026-03-01</c> serves that day, at this hour, and time passes
/// from there. Started again with a later day the same people have lived on; what is due has come.
/// </summary>
public sealed class SimulatedToday(TimeSpan ahead) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;

    /// <summary>The clock that shows this day now, where the service is; the machine's own when no day is named.</summary>
    public static TimeProvider On(DateOnly? today, DateTimeOffset now) => today is { } day ? new SimulatedToday(day.ToDateTime(TimeOnly.FromTimeSpan(now.Local().TimeOfDay)).Instant() - now) : System;

    /// <summary>Reads the option's value; a day is written the one way nobody reads wrongly.</summary>
    public static DateOnly? Read(string? written) => written is null ? null
        : DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new Stumble($"'{written}' is no day: write it as year, month and day, ./bot demo --today 2026-03-01.");

    /// <summary>Keeps the day of this start, and stops one on an earlier day: acts in the future are nothing one could look at.</summary>
    internal static async Task NotBackwards(NpgsqlDataSource owner, DateTimeOffset now, CancellationToken stop)
    {
        var today = now.Day().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await using var keep = owner.CreateCommand($"""
            insert into bot.setting as s (key, value) values ('{Lived}', $1) on conflict (key) do update set value = greatest(s.value, excluded.value) returning value
            """);
        keep.Parameters.Add(new() { Value = today });
        if (await keep.ExecuteScalarAsync(stop) is string lived && string.CompareOrdinal(lived, today) > 0)
            throw new Stumble($"This demonstration has lived until {lived}: name that day or a later one (./bot demo --today {lived}), or begin anew with ./bot db reset.");
    }

    /// <summary>The setting that says which day a start has reached.</summary>
    private const string Lived = "demo.lived";
}
