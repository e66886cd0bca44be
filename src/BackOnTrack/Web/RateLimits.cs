using System.Collections.Concurrent;
using System.Globalization;
using System.Threading.RateLimiting;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.AspNetCore.RateLimiting;

namespace BackOnTrack.Web;

/// <summary>
/// How often one account may use a route, by the class the route declares; before sign-in one address. A second, long
/// window stops slow mass reading, earlier at night. Wrong passwords are counted elsewhere, by name and in the database.
/// </summary>
public static class RateLimits
{
    /// <summary>So many in so long.</summary>
    private sealed record Limit(int Most, TimeSpan Window);

    private static readonly Dictionary<Rate, Limit> Bursts = new()
    {
        [Rate.Ordinary] = new(600, TimeSpan.FromMinutes(1)),
        [Rate.Search] = new(90, TimeSpan.FromMinutes(1)),
        [Rate.SignIn] = new(300, TimeSpan.FromMinutes(5)), // a whole office may come from one address
        [Rate.Export] = new(20, TimeSpan.FromHours(1)),
        [Rate.Code] = new(30, TimeSpan.FromMinutes(5)), // what strangers guess at
    };

    /// <summary>Openings of files: more than a coordinator's longest day, and what nobody needs between ten at night and six.</summary>
    private static readonly Limit Day = new(3000, TimeSpan.FromHours(12)), Night = new(400, TimeSpan.FromHours(8));

    private static readonly ConcurrentDictionary<string, DateTimeOffset> Told = new();

    /// <summary>Setting <c>Rates:Factor</c> multiplies every limit: for measuring, and for tests that are in a hurry.</summary>
    public static IServiceCollection AddRateLimits(this IServiceCollection services, IConfiguration settings)
    {
        var factor = settings.GetValue("Rates:Factor", 1);
        return services.AddRateLimiter(o =>
        {
            o.GlobalLimiter = PartitionedRateLimiter.CreateChained(
                PartitionedRateLimiter.Create<HttpContext, string>(c => NeedsOf(c) is { } needs ? Window($"{needs.Rate}|{Who(c)}", Bursts[needs.Rate], factor) : Free()),
                PartitionedRateLimiter.Create<HttpContext, string>(c => Reads(c) ? Window($"{(IsNight(c) ? "night" : "day")}|{Who(c)}", IsNight(c) ? Night : Day, factor) : Free()));
            o.OnRejected = Refuse;
        });
    }

    private static RateLimitPartition<string> Window(string key, Limit limit, int factor) => RateLimitPartition.GetSlidingWindowLimiter(key,
        _ => new() { PermitLimit = (int)Math.Min(int.MaxValue, (long)limit.Most * factor), Window = limit.Window, SegmentsPerWindow = 6, QueueLimit = 0 });

    private static RateLimitPartition<string> Free() => RateLimitPartition.GetNoLimiter("");

    private static NeedsAttribute? NeedsOf(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<NeedsAttribute>();

    private static bool Reads(HttpContext context) => context.User.Actor() is not null && NeedsOf(context) is { } needs
        && AccessTable.ClassOf(needs.Act) is LogClass.Consultation or LogClass.Disclosure;

    private static string Who(HttpContext context) => context.User.Actor()?.Account.ToString() ?? context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static bool IsNight(HttpContext context) => context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().Local().Hour is < 6 or >= 22;

    /// <summary>429, in words, with when to come back; an entry and an alarm once a minute for each who goes on.</summary>
    private static async ValueTask Refuse(OnRejectedContext rejected, CancellationToken stop)
    {
        var context = rejected.HttpContext;
        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        if (Told.Count > 10_000) Told.Clear();
        if (!Told.TryGetValue(Who(context), out var last) || last + TimeSpan.FromMinutes(1) < now)
        {
            Told[Who(context)] = now;
            await Alarm(context, stop);
        }
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.Headers.RetryAfter = (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? (int)wait.TotalSeconds : 60).ToString(CultureInfo.InvariantCulture);
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(context.RequestServices.GetRequiredService<Words>()["Accounts.Refuse.TooMany"], stop);
    }

    private static Task Alarm(HttpContext context, CancellationToken stop)
    {
        context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(nameof(RateLimits)).TooMany(NeedsOf(context)!.Act, context.User.Actor()?.Account ?? Guid.Empty);
        return context.RequestServices.GetRequiredService<Database>().TooMany(context.User.Actor() ?? new(Guid.Empty, Role.System), NeedsOf(context)!.Act, stop);
    }
}

internal static partial class Alarms
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Alarm: too many requests for {Act} by {Account}")]
    public static partial void TooMany(this ILogger log, Act act, Guid account);
}
