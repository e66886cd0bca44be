using BackOnTrack.Domain;

namespace BackOnTrack.Web;

/// <summary>Days as the service lives them.</summary>
public static class Clock
{
    /// <summary>The service's zone. A process serves one service.</summary>
    public static TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.FindSystemTimeZoneById(Programme.Default.TimeZone);

    /// <summary>From now on days begin where this programme is.</summary>
    internal static void LiveIn(Programme programme) => Zone = TimeZoneInfo.FindSystemTimeZoneById(programme.TimeZone);

    /// <summary>Today in the service's zone, whatever zone the server stands in.</summary>
    public static DateOnly Today(this TimeProvider clock) => clock.GetUtcNow().Day();

    /// <summary>The service's day of an instant.</summary>
    public static DateOnly Day(this DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    /// <summary>The instant in the service's wall-clock time, for showing.</summary>
    public static DateTime Local(this DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone).DateTime;

    /// <summary>The instant at which the service's clocks on the wall show this; an hour that is skipped in spring counts as the next.</summary>
    public static DateTimeOffset Instant(this DateTime local) => new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();

    /// <summary>The first instant of a day where the service is.</summary>
    public static DateTime Starts(this DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Zone);
}
