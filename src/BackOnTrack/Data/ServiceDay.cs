namespace BackOnTrack.Data;

/// <summary>The service's day of an instant, inside a query: the database reckons it, in the service's zone and not in its own.</summary>
public static class ServiceDay
{
    /// <param name="zone"><c>Clock.Zone.Id</c>.</param>
    public static DateOnly Of(DateTimeOffset at, string zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(at, zone).DateTime);
}
