namespace BackOnTrack.Web;

/// <summary>Days as the service lives them.</summary>
public static class Clock
{
    /// <summary>The service's zone. A setting of the pack; both packs we ship live in central European time.</summary>
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>Today in the service's zone, whatever zone the server stands in.</summary>
    public static DateOnly Today(this TimeProvider clock) => clock.GetUtcNow().Day();

    /// <summary>The service's day of an instant.</summary>
    public static DateOnly Day(this DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    /// <summary>The instant in the service's wall-clock time, for showing.</summary>
    public static DateTime Local(this DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone).DateTime;

    /// <summary>The first instant of a day where the service is.</summary>
    public static DateTime Starts(this DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Zone);
}
